#include "models/print/markcontent.h"

#include "models/print/paintpages.h"
#include "models/print/rolename.h"

#include <memory>
#include <vector>

namespace minutebook {

namespace {

using Token = QPDFTokenizer::Token;

std::string artifactProperties(qsizetype tag)
{
    switch (tag) {
    case artifact::header:
        return "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>>";
    case artifact::footer:
        return "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>";
    case artifact::pagination:
        return "/Artifact <</Type /Pagination>>";
    default:
        return "/Artifact <</Type /Layout>>";
    }
}

/// Holds numbers back until it is known whether they are a mark's.
class MarkFilter : public QPDFObjectHandle::TokenFilter
{
public:
    explicit MarkFilter(const Structure &structure)
        : m_structure(structure)
    {
    }

    void handleToken(const Token &token) final
    {
        const bool isNumber = token.getType() == QPDFTokenizer::tt_integer || token.getType() == QPDFTokenizer::tt_real;
        if (isNumber || (!m_held.empty() && token.getType() == QPDFTokenizer::tt_space)) {
            m_held.push_back(token);
            return;
        }
        if (token.isWord("re") && isMark())
            beginContent(std::stoll(m_held.front().getValue()));
        else if (m_fillsMark && token.isWord("f"))
            m_fillsMark = false;
        else
            pass(token);
    }

    void handleEOF() final
    {
        pass({});
        if (m_open)
            write(" EMC\n");
    }

private:
    /// "7 -32000 0 0 ": numbers and the spaces after them.
    [[nodiscard]] bool isMark() const
    {
        static const std::string top = std::to_string(markTop);
        return m_held.size() == 8 && m_held.at(2).getValue() == top;
    }

    void beginContent(qsizetype tag)
    {
        m_held.clear();
        m_fillsMark = true;
        write((m_open ? "EMC " : "") + propertiesOf(tag) + " BDC");
        m_open = true;
    }

    std::string propertiesOf(qsizetype tag)
    {
        if (tag < 0)
            return artifactProperties(tag);
        const Element &element = m_structure.at(m_structure.at(tag).parent);
        return roleName(element.role) + " <</MCID " + std::to_string(m_next++) + ">>";
    }

    void pass(const Token &token)
    {
        for (const Token &held : m_held)
            writeToken(held);
        m_held.clear();
        writeToken(token);
    }

    const Structure &m_structure;
    std::vector<Token> m_held;
    bool m_fillsMark = false; ///< whether the mark's "f" is still to come
    bool m_open = false;
    long long m_next = 0;
};

} // namespace

void markContent(QPDFPageObjectHelper &page, const Structure &structure)
{
    page.addContentTokenFilter(std::make_shared<MarkFilter>(structure));
}

} // namespace minutebook
