#include "models/notation/lexline.h"

#include "models/notation/doubt.h"
#include "models/notation/inline.h"
#include "models/notation/keywords.h"
#include "models/notation/labels.h"
#include "models/notation/outcome.h"
#include "models/notation/tag.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 6;

/// What stands before a line's text: indentation and list mark.
struct Mark {
    int depth = 0;
    QString label;
    qsizetype begin = 0; ///< of the text behind it
    bool tooDeep = false;
};

/// The length of "-", "a)", "iv)" or "12)" at a place; 0 if there is none with a space behind it.
qsizetype labelLength(QStringView text)
{
    if (text.startsWith("- "_L1) || text == "-"_L1)
        return 1;
    const auto isOne = [&](qsizetype end, auto inClass) {
        return end > 0 && end <= longestLabel && (end + 1 == text.size() || text[end + 1] == u' ')
            && std::ranges::all_of(text.first(end), inClass);
    };
    const qsizetype end = text.left(longestLabel + 1).indexOf(u')');
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isLetter = [](QChar c) { return c.toLower() >= u'a' && c.toLower() <= u'z'; };
    const auto isRoman = [](QChar c) { return c.toLower() == u'i' || c.toLower() == u'v' || c.toLower() == u'x'; };
    return isOne(end, isDigit) || (end <= 2 && isOne(end, isLetter)) || isOne(end, isRoman) ? end + 1 : 0;
}

Mark readMark(QStringView text)
{
    Mark mark;
    int spaces = 0;
    while (mark.begin < text.size() && text[mark.begin].isSpace())
        spaces += text[mark.begin++] == u'\t' ? 2 : 1;
    const qsizetype label = labelLength(text.sliced(mark.begin));
    if (label == 0)
        return mark;
    mark.depth = std::min(spaces / 2, deepest);
    mark.tooDeep = spaces / 2 > deepest;
    mark.label = text.sliced(mark.begin, label).toString();
    mark.begin += label;
    while (mark.begin < text.size() && text[mark.begin].isSpace())
        ++mark.begin;
    return mark;
}

/// `@key: value`, the key in small letters, digits and hyphens.
std::optional<DataWords> readData(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto isOfKey = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    if (!text.startsWith(u'@') || colon < 2 || colon > 40 || !std::ranges::all_of(text.sliced(1, colon - 1), isOfKey))
        return std::nullopt;
    return DataWords{text.sliced(1, colon - 1).toString(), text.sliced(colon + 1).trimmed().toString()};
}

/// Of the keys that are known, one has values that it cannot take.
void remarkValue(Line &line)
{
    const auto &[key, value] = std::get<DataWords>(line.words);
    bool read = false;
    const bool number = value.toInt(&read) >= 0 && read;
    if (key != "minutes"_L1 || value.isEmpty() || number)
        return;
    const qsizetype begin = line.text.lastIndexOf(value);
    line.diagnostics.append(
        {DiagnosticCode::DataInvalid, Gravity::Warning, 0, static_cast<int>(begin) + 1, static_cast<int>(value.size()), {key, value}});
}

void remarkTag(Line &line, const Dialect &dialect)
{
    const auto remark = [&](DiagnosticCode code, qsizetype begin, qsizetype length) {
        const QStringList details{dialect.scheme.level(dialect.scheme.highest()).name};
        line.diagnostics.append({code, Gravity::Warning, 0, static_cast<int>(begin) + 1, static_cast<int>(length), details});
    };
    if (const Passage doubt = line.tag.doubtful ? doubtfulBracket(line.text, dialect) : Passage(); doubt.length > 0)
        remark(DiagnosticCode::TagDoubtful, doubt.begin, doubt.length);
    else if (line.tag.exact() && namesLevelOutside(line.text, line.tag.begin, line.tag.length, dialect))
        remark(DiagnosticCode::TagElsewhere, 0, line.tag.begin);
}

/// A tag may stand in bold: `**(RED)**`.
void takeBold(QString &body, QString &tail)
{
    if (!body.endsWith("**"_L1) || !tail.startsWith("**"_L1))
        return;
    body = body.chopped(2).trimmed();
    tail.remove(0, 2);
}

/// Parts what is behind the list mark into body, tag and tail.
void readTagOf(Line &line, qsizetype begin, const Dialect &dialect)
{
    const QString rest = begin == 0 ? line.text : line.text.sliced(begin);
    line.tag = readTag(rest, dialect);
    line.body = rest;
    if (line.tag.exact()) {
        line.body = rest.first(line.tag.begin).trimmed();
        line.tail = rest.sliced(line.tag.begin + line.tag.length).trimmed();
        takeBold(line.body, line.tail);
        line.tag.begin += begin;
    }
    line.body = line.body.trimmed();
    remarkTag(line, dialect);
}

bool isSlash(QChar c)
{
    return c == u'/' || c == u'\uff0f';
}

bool beginsOwnNote(QStringView text)
{
    return text.size() >= 2 && isSlash(text[0]) && isSlash(text[1]);
}

/// Links to what is not kept: their words stand alone.
void remarkAddresses(Line &line, const Dialect &dialect)
{
    constexpr qsizetype most = 20; // on one line
    qsizetype from = 0;
    for (const QString &address : droppedAddresses(line.body, dialect).mid(0, most)) {
        const qsizetype begin = line.text.indexOf("]("_L1 + address + u')', from) + 2;
        line.diagnostics.append(
            {DiagnosticCode::AddressDropped, Gravity::Warning, 0, static_cast<int>(begin) + 1, static_cast<int>(address.size()), {address}});
        from = begin;
    }
}

/// A backslash at the start takes a mark's or keyword's meaning away; before anything else it stays for the inline reader.
bool takesMeaningAway(const QString &body, const Dialect &dialect)
{
    if (!body.startsWith(u'\\'))
        return false;
    const QStringView rest = QStringView(body).sliced(1);
    Line bare;
    bare.text = rest.toString();
    bare.kind = LineKind::Paragraph;
    bare.body = bare.text;
    readKeyword(bare, 1, dialect);
    return bare.kind != LineKind::Paragraph || !bare.diagnostics.isEmpty() || beginsOwnNote(rest) || rest.startsWith("# "_L1)
        || rest.startsWith("## "_L1) || readData(rest) || labelLength(rest) > 0;
}

bool isUnseen(char32_t c)
{
    constexpr std::array fillers{U'\u115f', U'\u1160', U'\u2800', U'\u3164', U'\uffa0'};
    const QChar::Category category = QChar::category(c);
    return QChar::isSpace(c) || category == QChar::Other_Format || category == QChar::Mark_NonSpacing
        || std::ranges::find(fillers, c) != fillers.end();
}

/// Spaces and what cannot be seen, also as decode() shows it.
qsizetype unseenLength(QStringView text)
{
    static const QRegularExpression escaped(u"^⟨U\\+[0-9A-F]{4,6}⟩"_s);
    constexpr qsizetype longestEscape = 10;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype length = isUnseen(c) ? (pair ? 2 : 1)
            : c == U'⟨'                      ? escaped.matchView(text.sliced(at).left(longestEscape)).capturedLength()
                                             : 0;
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

/// Where an own note's slashes stand, whatever that cannot be seen stands before them; -1 if the line is none.
qsizetype ownNoteBegin(QStringView text)
{
    if (!text.contains(u'/') && !text.contains(u'\uff0f'))
        return -1;
    qsizetype at = unseenLength(text);
    at += readMark(text.sliced(at)).begin;
    at += unseenLength(text.sliced(at));
    return beginsOwnNote(text.sliced(at)) ? at : -1;
}

void readOwnNote(Line &line, qsizetype begin)
{
    line.kind = LineKind::OwnNote;
    line.body = line.text.sliced(begin + 2).trimmed();
}

void readSection(Line &line, const Dialect &dialect)
{
    const qsizetype begin = line.text.indexOf("##"_L1) + 2;
    readTagOf(line, begin, dialect);
    line.kind = LineKind::Section;
    remarkAddresses(line, dialect);
    if (line.tag.stub) {
        line.diagnostics.append(
            {DiagnosticCode::StubInHeading, Gravity::Warning, 0, static_cast<int>(line.tag.begin) + 1, static_cast<int>(line.tag.length), {}});
        line.tag = Tag{.doubtful = true};
        line.body = line.text.sliced(begin).trimmed();
        line.tail.clear();
    }
}

void readText(Line &line, const Mark &mark, const Dialect &dialect)
{
    readTagOf(line, mark.begin, dialect);
    if (isNearHeading(line.text))
        line.diagnostics.append({DiagnosticCode::HeadingInexact, Gravity::Warning, 0, 1, static_cast<int>(line.text.size()), {}});
    if (takesMeaningAway(line.body, dialect))
        line.body.remove(0, 1);
    else
        readKeyword(line, static_cast<int>(mark.begin) + 1, dialect);
    if (line.kind == LineKind::Paragraph || line.kind == LineKind::ListItem)
        line.outcome = findOutcome(line.body, dialect);
    remarkAddresses(line, dialect);
}

/// Everything but a data line.
void readLine(Line &line, const Mark &mark, const Dialect &dialect)
{
    const QStringView rest = QStringView(line.text).sliced(mark.begin);
    if (const qsizetype ownNote = ownNoteBegin(line.text); ownNote >= 0) {
        readOwnNote(line, ownNote);
    } else if (mark.label.isEmpty() && (rest.startsWith("## "_L1) || rest == "##"_L1)) {
        readSection(line, dialect);
    } else {
        line.kind = mark.label.isEmpty() ? LineKind::Paragraph : LineKind::ListItem;
        line.depth = mark.depth;
        line.label = mark.label;
        if (mark.tooDeep)
            line.diagnostics.append({DiagnosticCode::NestedTooDeep, Gravity::Warning, 0, 1, static_cast<int>(mark.begin), {}});
        readText(line, mark, dialect);
    }
}

/// Whether their line shows them to too many is told by its neighbours too: resolve takes back what does not.
void remarkRealNames(Line &line, const Dialect &dialect)
{
    if (line.kind == LineKind::OwnNote || dialect.realNames.isEmpty())
        return;
    for (const NamedParty &named : dialect.realNames.find(line.text))
        line.diagnostics.append(realNameRemark(line.text, named, dialect));
}

bool isHash(QChar c)
{
    return c == u'#' || c == u'\uff03' || c == u'\ufe5f';
}

} // namespace

Diagnostic realNameRemark(const QString &text, const NamedParty &named, const Dialect &dialect)
{
    const bool inAddress = standsInAddress(text, named.begin);
    const QString highest = dialect.scheme.level(dialect.scheme.highest()).name;
    return {inAddress ? DiagnosticCode::RealNameInAddress : DiagnosticCode::RealNameOpen,
            Gravity::Warning,
            0,
            static_cast<int>(named.begin) + 1,
            static_cast<int>(named.length),
            QStringList{highest} + named.pseudonyms};
}

bool tellsRealName(DiagnosticCode code)
{
    return code == DiagnosticCode::RealNameOpen || code == DiagnosticCode::RealNameInAddress;
}

bool beginsItem(QStringView line)
{
    return line.startsWith("# "_L1) || line == "#"_L1;
}

bool isNearHeading(const QString &text)
{
    const qsizetype unseen = unseenLength(text);
    if (unseen == text.size() || !isHash(text[unseen]))
        return false;
    const QStringView trimmed = QStringView(text).trimmed();
    return !beginsItem(text) && !trimmed.startsWith("## "_L1) && trimmed != "##"_L1;
}

Line lexLine(const QString &text, const Dialect &dialect)
{
    Line line;
    line.text = text;
    const Mark mark = readMark(text);
    const bool blank = mark.begin == text.size() && mark.label.isEmpty();
    if (blank)
        return line;
    if (std::optional<DataWords> data = mark.label.isEmpty() ? readData(QStringView(text).sliced(mark.begin)) : std::nullopt) {
        line.kind = LineKind::Data;
        line.words = *std::move(data);
        line.body = text.trimmed();
        remarkValue(line);
    } else {
        readLine(line, mark, dialect);
    }
    remarkRealNames(line, dialect);
    return line;
}

qsizetype ownNoteMark(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && !beginsOwnNote(text.sliced(at)))
        ++at;
    return at;
}

Line lexAsText(const QString &text, const Dialect &dialect)
{
    Line line;
    line.text = text;
    readLine(line, readMark(text), dialect);
    remarkRealNames(line, dialect);
    return line;
}

ItemHeading lexHeading(const QString &text, const Dialect &dialect)
{
    static const QRegularExpression numbered(u"^\\s*([0-9]{1,6})\\.(?:\\s+|$)"_s);
    ItemHeading heading;
    QString title = text;
    if (const QRegularExpressionMatch match = numbered.match(title); match.hasMatch()) {
        heading.number = match.capturedView(1).toInt();
        title.remove(0, match.capturedLength());
    }
    heading.tag = readTag(title, dialect);
    if (heading.tag.stub)
        heading.tag = Tag{.doubtful = true};
    heading.title = title.trimmed();
    if (heading.tag.exact()) {
        heading.title = title.first(heading.tag.begin).trimmed();
        heading.tail = title.sliced(heading.tag.begin + heading.tag.length).trimmed();
        takeBold(heading.title, heading.tail);
    }
    heading.tag.begin = 0;
    heading.tag.length = tagText(heading.tag, dialect.scheme).size();
    heading.text = headingText(heading, dialect.scheme);
    return heading;
}

QString headingText(const ItemHeading &heading, const Scheme &scheme)
{
    QStringList parts;
    if (heading.number)
        parts << QString::number(*heading.number) + u'.';
    if (!heading.title.isEmpty())
        parts << heading.title;
    if (heading.tag.exact())
        parts << tagText(heading.tag, scheme) + heading.tail;
    return parts.join(u' ');
}

ItemHeading headingWithin(const ItemHeading &item, ItemHeading heading, const Dialect &dialect)
{
    const std::optional<Rank> level = item.tag.doubtful ? dialect.scheme.highest() : item.tag.level;
    if (!level || *level <= dialect.defaultRank || heading.tag.exact() || heading.tag.doubtful)
        return heading;
    heading.tag.level = level;
    heading.tag.length = tagText(heading.tag, dialect.scheme).size();
    heading.text = headingText(heading, dialect.scheme);
    return heading;
}

} // namespace minutebook
