#include "tests/print/readcontent.h"

#include <utility>

namespace minutebook::test {

namespace {

const std::set<std::string> paints{"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "EI", "Tj", "TJ", "'", "\""};

void appendGlyphs(std::vector<int> &glyphs, const std::string &codes)
{
    for (size_t i = 0; i + 1 < codes.size(); i += 2)
        glyphs.push_back(static_cast<unsigned char>(codes.at(i)) * 256 + static_cast<unsigned char>(codes.at(i + 1)));
}

class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit ContentReader(QPDFObjectHandle page) { m_content.page = std::move(page); }

    void handleObject(QPDFObjectHandle object, size_t, size_t) final
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string operation = object.getOperatorValue();
        m_content.operations.insert(operation);
        handle(operation);
        m_operands.clear();
    }

    void handleEOF() final { m_content.balanced = m_content.balanced && m_open.empty() && m_saved == 0 && m_texts == 0; }

    [[nodiscard]] const PageContent &content() const { return m_content; }

private:
    void handle(const std::string &operation)
    {
        if (operation == "BDC" || operation == "BMC")
            begin();
        else if (operation == "EMC")
            end();
        else if (operation == "Tf")
            m_font = m_operands.at(0).getName();
        else if (operation == "cs" || operation == "CS")
            m_content.colourSpaces.insert(m_operands.at(0).getName());
        else if (paints.contains(operation))
            paint(operation);
        count(operation);
    }

    void count(const std::string &operation)
    {
        m_saved += operation == "q" ? 1 : operation == "Q" ? -1 : 0;
        m_texts += operation == "BT" ? 1 : operation == "ET" ? -1 : 0;
        m_content.deepest = std::max(m_content.deepest, m_saved);
        m_content.balanced = m_content.balanced && m_saved >= 0;
    }

    void begin()
    {
        Sequence sequence{m_operands.at(0).getName(), -1, false, QPDFObjectHandle::newNull()};
        if (m_operands.size() > 1 && m_operands.at(1).isDictionary()) {
            sequence.properties = m_operands.at(1);
            if (sequence.properties.hasKey("/MCID"))
                sequence.number = sequence.properties.getKey("/MCID").getIntValue();
            sequence.hasActualText = sequence.properties.hasKey("/ActualText");
        }
        m_open.push_back(sequence);
        m_content.begun.push_back(m_open);
    }

    void end()
    {
        m_content.balanced = m_content.balanced && !m_open.empty();
        if (!m_open.empty())
            m_open.pop_back();
    }

    void paint(const std::string &operation)
    {
        Painted painted{operation, m_open, m_font, {}};
        for (const QPDFObjectHandle &operand : m_operands) {
            if (operand.isString())
                appendGlyphs(painted.glyphs, operand.getStringValue());
            for (const QPDFObjectHandle &part : operand.isArray() ? operand.getArrayAsVector() : std::vector<QPDFObjectHandle>())
                appendGlyphs(painted.glyphs, part.isString() ? part.getStringValue() : std::string());
        }
        m_content.painted.push_back(painted);
    }

    PageContent m_content;
    std::vector<QPDFObjectHandle> m_operands;
    Sequences m_open;
    std::string m_font;
    int m_saved = 0;
    int m_texts = 0;
};

} // namespace

PageContent readContent(QPDFObjectHandle page)
{
    ContentReader reader(page);
    page.parsePageContents(&reader);
    return reader.content();
}

} // namespace minutebook::test
