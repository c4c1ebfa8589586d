#include "models/print/proof/contentreader.h"

#include "models/print/proof/streamdata.h"
#include "models/print/proof/stringreadings.h"
#include "models/print/proof/valueat.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QTransform transformOf(const QPDFObjectHandle &array)
{
    if (!array.isArray() || array.getArrayNItems() != 6)
        return {};
    std::array<double, 6> values{};
    for (int i = 0; i < 6; ++i)
        values.at(static_cast<size_t>(i)) = array.getArrayItem(i).isNumber() ? array.getArrayItem(i).getNumericValue() : 0;
    return {values[0], values[1], values[2], values[3], values[4], values[5]};
}

} // namespace

ContentReader::ContentReader(FontShelf &fonts, FileTexts &texts, const FilePlace &place)
    : m_fonts(fonts)
    , m_texts(texts)
    , m_place(place)
    , m_resources(QPDFObjectHandle::newNull())
{
}

void ContentReader::read(QByteArrayView content, QPDFObjectHandle resources)
{
    ContentTokens tokens(content);
    ContentTokens *outer = std::exchange(m_tokens, &tokens);
    const QPDFObjectHandle outerResources = std::exchange(m_resources, std::move(resources));
    std::vector<ContentToken> outerOperands = std::exchange(m_operands, {});
    for (ContentToken token = tokens.next(); token.kind != ContentToken::End; token = tokens.next())
        take(std::move(token));
    m_tokens = outer;
    m_resources = outerResources;
    m_operands = std::move(outerOperands);
    if (m_depth == 0) {
        FilePlace place = m_place;
        place.part = FilePart::Alternative;
        m_texts.add(place, m_alternatives);
    }
}

void ContentReader::take(ContentToken &&token)
{
    switch (token.kind) {
    case ContentToken::Word:
        operate(token.text);
        m_operands.clear();
        return;
    case ContentToken::DictionaryBegin:
        return readProperties();
    case ContentToken::InlineImage:
        m_texts.miss(ErrorCode::ProofImageUnread);
        m_operands.clear();
        return;
    case ContentToken::Comment:
        return expectText(token.text); // the stream's bytes are searched too
    default:
        m_operands.push_back(std::move(token));
    }
}

/// What is read instead of what is shown, and whatever else stands in a dictionary.
void ContentReader::readProperties()
{
    std::string key;
    for (ContentToken token = m_tokens->next(); token.kind != ContentToken::End && token.kind != ContentToken::DictionaryEnd;
         token = m_tokens->next()) {
        if (token.kind == ContentToken::DictionaryBegin)
            readProperties();
        else if (token.kind == ContentToken::Name)
            key = token.text;
        else if (token.kind == ContentToken::String) {
            FilePlace place = m_place;
            place.part = FilePart::Alternative;
            place.key = u'/' + QString::fromStdString(key);
            for (const QString &reading : readingsOf(token.text))
                m_texts.add(place, reading);
            m_alternatives += readingsOf(token.text).constFirst();
        }
    }
}

void ContentReader::operate(std::string_view name)
{
    if (showText(name) || changeText(name) || changeState(name) || countShape(name))
        return;
    expectText(name);
    keepStrings();
}

/// Something packed would be read as operators that nobody knows.
void ContentReader::expectText(std::string_view bytes)
{
    if (!isText(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()))))
        m_texts.miss(ErrorCode::ProofStreamUnread, {QString::number(m_place.object)});
}

/// So many lines and rectangles as no table has may be letters.
bool ContentReader::countShape(std::string_view name)
{
    if (name != "re" && name != "l")
        return false;
    if (++m_shapes > mostShapes)
        missShape();
    return true;
}

void ContentReader::missShape()
{
    m_texts.miss(ErrorCode::ProofShapeUnread, {QString::number(m_place.page)});
}

bool ContentReader::changeState(std::string_view name)
{
    if (name == "q") {
        m_saved.push_back(m_state);
    } else if (name == "Q") {
        if (!m_saved.empty()) {
            m_state = m_saved.back();
            m_saved.pop_back();
        }
    } else if (name == "cm") {
        m_state.matrix = matrix() * m_state.matrix;
    } else if (name == "Do") {
        useForm(resource("/XObject"));
    } else if (name == "gs") {
        useGraphicsState(resource("/ExtGState"));
    } else if (name == "scn" || name == "SCN") {
        usePattern(resource("/Pattern"));
    } else if (name == "c" || name == "v" || name == "y" || name == "sh") {
        missShape();
    } else {
        return false;
    }
    return true;
}

void ContentReader::useForm(const QPDFObjectHandle &form)
{
    if (!form.isStream() || form.isImage(false))
        return; // an image is told of where the objects are read
    if (m_depth == deepestForm || ++m_forms > mostForms)
        return m_texts.miss(ErrorCode::ProofFileDamaged, {u"forms within forms"_s});
    const std::optional<QByteArray> content = streamData(form);
    if (!content)
        return;
    m_read.insert(form.getObjGen());
    const QTransform before = m_state.matrix;
    m_state.matrix = transformOf(form.getDict().getKey("/Matrix")) * before;
    QPDFObjectHandle own = form.getDict().getKey("/Resources");
    readNested(*content, own.isDictionary() ? own : m_resources);
    m_state.matrix = before;
}

/// Content that is repeated, or colours that run into one another (PDF 1.7, 8.7).
void ContentReader::usePattern(const QPDFObjectHandle &pattern)
{
    if (pattern.isDictionary())
        missShape();
    useForm(pattern);
}

/// Whatever it changes is as it was afterwards.
void ContentReader::readNested(const QByteArray &content, QPDFObjectHandle resources)
{
    const State state = m_state;
    const QTransform text = m_text;
    const QTransform line = m_line;
    std::vector<State> saved = std::exchange(m_saved, {});
    ++m_depth;
    read(content, std::move(resources));
    --m_depth;
    m_saved = std::move(saved);
    m_state = state;
    m_text = text;
    m_line = line;
}

void ContentReader::useGraphicsState(const QPDFObjectHandle &state)
{
    QPDFObjectHandle font = valueAt(state, "/Font");
    if (font.isArray() && font.getArrayNItems() == 2 && font.getArrayItem(1).isNumber())
        setFont(font.getArrayItem(0), font.getArrayItem(1).getNumericValue());
}

/// Of operators that show nothing.
void ContentReader::keepStrings()
{
    for (const ContentToken &operand : m_operands) {
        if (operand.kind != ContentToken::String)
            continue;
        FilePlace place = m_place;
        place.part = FilePart::Stream;
        for (const QString &reading : readingsOf(operand.text))
            m_texts.add(place, reading);
    }
}

double ContentReader::number(size_t place) const
{
    return place < m_operands.size() ? m_operands[place].number : 0;
}

QTransform ContentReader::matrix() const
{
    return {number(0), number(1), number(2), number(3), number(4), number(5)};
}

/// The one that the operands name.
QPDFObjectHandle ContentReader::resource(const std::string &kind) const
{
    for (const ContentToken &operand : m_operands) {
        if (operand.kind == ContentToken::Name)
            return valueAt(valueAt(m_resources, kind), '/' + operand.text);
    }
    return QPDFObjectHandle::newNull();
}

} // namespace minutebook
