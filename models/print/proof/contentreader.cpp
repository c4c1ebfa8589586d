#include "models/print/proof/contentreader.h"

#include "models/print/proof/streamdata.h"
#include "models/print/proof/stringreadings.h"
#include "models/print/proof/valueat.h"

#include <cmath>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 20; // forms within forms

QTransform transformOf(QPDFObjectHandle array)
{
    if (!array.isArray() || array.getArrayNItems() != 6)
        return {};
    std::array<double, 6> values{};
    for (int i = 0; i < 6; ++i)
        values.at(static_cast<size_t>(i)) = array.getArrayItem(i).isNumber() ? array.getArrayItem(i).getNumericValue() : 0;
    return {values[0], values[1], values[2], values[3], values[4], values[5]};
}

} // namespace

const PdfFont *FontShelf::fontAt(QPDFObjectHandle font)
{
    if (!font.isDictionary())
        return nullptr;
    if (!font.isIndirect())
        return m_direct.emplace_back(std::make_unique<PdfFont>(font)).get();
    std::unique_ptr<PdfFont> &place = m_fonts[font.getObjGen()];
    if (!place)
        place = std::make_unique<PdfFont>(font);
    return place.get();
}

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
    const QPDFObjectHandle outerResources = std::exchange(m_resources, resources);
    const std::vector<ContentToken> outerOperands = std::exchange(m_operands, {});
    for (ContentToken token = tokens.next(); token.kind != ContentToken::End; token = tokens.next())
        take(std::move(token));
    m_tokens = outer;
    m_resources = outerResources;
    m_operands = outerOperands;
    if (m_depth == 0) {
        FilePlace place = m_place;
        place.part = FilePart::Alternative;
        m_texts.add(place, m_alternatives);
    }
}

void ContentReader::take(ContentToken token)
{
    switch (token.kind) {
    case ContentToken::Word:
        operate(token.text);
        m_operands.clear();
        return;
    case ContentToken::DictionaryBegin:
        return readProperties();
    case ContentToken::InlineImage:
        m_texts.miss(ErrorCode::ProofImageUnread, {QString::number(m_place.page)});
        m_operands.clear();
        return;
    case ContentToken::Comment:
        return; // the stream's bytes are searched too
    default:
        m_operands.push_back(std::move(token));
    }
}

/// What is read instead of what is shown, and whatever else stands in a dictionary.
void ContentReader::readProperties()
{
    std::string key;
    for (ContentToken token = m_tokens->next(); token.kind != ContentToken::End && token.kind != ContentToken::DictionaryEnd; token = m_tokens->next()) {
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

void ContentReader::operate(const std::string &name)
{
    if (!showText(name) && !changeText(name) && !changeState(name))
        keepStrings();
}

bool ContentReader::showText(const std::string &name)
{
    const bool spaced = name == "\"";
    if (name != "Tj" && name != "TJ" && name != "'" && !spaced)
        return false;
    if (spaced && m_operands.size() > 2) {
        m_state.wordSpace = number(0);
        m_state.characterSpace = number(1);
    }
    if (spaced || name == "'")
        moveLine(0, -m_state.leading);
    for (const ContentToken &operand : m_operands) {
        if (operand.kind == ContentToken::String)
            show(operand.text);
        else if (operand.kind == ContentToken::Number && name == "TJ")
            m_text = QTransform::fromTranslate(-operand.number / 1000 * m_state.size * m_state.scale, 0) * m_text;
    }
    return true;
}

bool ContentReader::changeText(const std::string &name)
{
    if (name == "BT")
        m_text = m_line = QTransform();
    else if (name == "Td")
        moveLine(number(0), number(1));
    else if (name == "TD")
        m_state.leading = -number(1), moveLine(number(0), number(1));
    else if (name == "Tm")
        m_text = m_line = matrix();
    else if (name == "T*")
        moveLine(0, -m_state.leading);
    else if (name == "Tf" && m_operands.size() == 2)
        setFont(resource("/Font"), number(1));
    else if (name == "Tc")
        m_state.characterSpace = number(0);
    else if (name == "Tw")
        m_state.wordSpace = number(0);
    else if (name == "Tz")
        m_state.scale = number(0) / 100;
    else if (name == "TL")
        m_state.leading = number(0);
    else if (name == "Ts")
        m_state.rise = number(0);
    else
        return false;
    return true;
}

bool ContentReader::changeState(const std::string &name)
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
        useForm(resource("/Pattern"));
    } else if (name == "c" || name == "v" || name == "y") {
        m_texts.miss(ErrorCode::ProofShapeUnread, {QString::number(m_place.page)});
    } else {
        return false;
    }
    return true;
}

void ContentReader::show(const std::string &bytes)
{
    if (!m_state.font)
        m_texts.miss(ErrorCode::ProofFontUnread, {QString(), QString::number(m_place.page)});
    for (size_t at = 0; m_state.font && at < bytes.size();) {
        const FontCode code = m_state.font->read(bytes, at);
        add(code);
        at += static_cast<size_t>(code.length);
        const double word = code.length == 1 && code.code == ' ' ? m_state.wordSpace : 0;
        const double advance = (code.width * m_state.size + m_state.characterSpace + word) * m_state.scale;
        m_text = QTransform::fromTranslate(advance, 0) * m_text;
    }
}

void ContentReader::add(const FontCode &code)
{
    if (!code.characters)
        m_texts.miss(ErrorCode::ProofFontUnread, {m_state.font->name(), QString::number(m_place.page)});
    const QTransform matrix = m_text * m_state.matrix;
    const double along = std::hypot(matrix.m11(), matrix.m12());
    const double unit = along > 0 ? along : 1;
    Glyph glyph{.characters = code.characters.value_or(u" "_s)};
    glyph.named = code.named.value_or(glyph.characters);
    glyph.alongX = along > 0 ? matrix.m11() / unit : 1;
    glyph.alongY = matrix.m12() / unit;
    glyph.x = matrix.dx() + m_state.rise * matrix.m21();
    glyph.y = matrix.dy() + m_state.rise * matrix.m22();
    glyph.width = code.width * std::abs(m_state.size) * m_state.scale * along;
    glyph.size = std::abs(m_state.size) * std::hypot(matrix.m21(), matrix.m22());
    m_glyphs.append(glyph);
}

void ContentReader::useForm(QPDFObjectHandle form)
{
    if (!form.isStream() || form.isImage(false))
        return; // an image is told of where the objects are read
    if (m_depth == deepest)
        return m_texts.miss(ErrorCode::ProofFileDamaged, {u"forms within forms"_s});
    const std::optional<QByteArray> content = streamData(form);
    if (!content)
        return;
    m_read.insert(form.getObjGen());
    const State before = m_state;
    const size_t saved = m_saved.size();
    m_state.matrix = transformOf(form.getDict().getKey("/Matrix")) * m_state.matrix;
    QPDFObjectHandle own = form.getDict().getKey("/Resources");
    ++m_depth;
    read(*content, own.isDictionary() ? own : m_resources);
    --m_depth;
    m_saved.resize(std::min(saved, m_saved.size()));
    m_state = before;
}

void ContentReader::useGraphicsState(QPDFObjectHandle state)
{
    QPDFObjectHandle font = valueAt(state, "/Font");
    if (font.isArray() && font.getArrayNItems() == 2 && font.getArrayItem(1).isNumber())
        setFont(font.getArrayItem(0), font.getArrayItem(1).getNumericValue());
}

void ContentReader::setFont(QPDFObjectHandle font, double size)
{
    m_state.font = m_fonts.fontAt(font);
    m_state.size = size;
    QPDFObjectHandle procedures = m_state.font ? valueAt(font, "/CharProcs") : QPDFObjectHandle::newNull();
    if (!procedures.isDictionary() || m_depth == deepest)
        return;
    // What a Type 3 glyph draws may be text of another font.
    QPDFObjectHandle resources = font.getKey("/Resources");
    for (const auto &[key, procedure] : procedures.getDictAsMap()) {
        if (procedure.isStream() && m_read.insert(procedure.getObjGen()).second) {
            ++m_depth;
            const State before = m_state;
            read(streamData(procedure).value_or(QByteArray()), resources);
            m_state = before;
            --m_depth;
        }
    }
}

void ContentReader::moveLine(double x, double y)
{
    m_line = QTransform::fromTranslate(x, y) * m_line;
    m_text = m_line;
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
