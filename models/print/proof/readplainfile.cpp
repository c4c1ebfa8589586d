#include "models/print/proof/readplainfile.h"

#include "models/print/formatwords.h"
#include "models/print/htmlstyle.h"
#include "models/print/proof/foreigninmarkdown.h"
#include "models/print/proof/foreigninpage.h"
#include "models/print/proof/foreignmarkup.h"
#include "models/print/proof/readxml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString decoded(FileTexts &texts, const QByteArray &file)
{
    if (!QUtf8StringView(file).isValidUtf8())
        texts.miss(ErrorCode::ProofTextUnread, {u"UTF-8"_s});
    return QString::fromUtf8(file);
}

/// The columns of one table, by the rule below its heading row: "-----  -------".
class ColumnReader
{
public:
    /// Whether the line is such a rule; then the columns are its.
    bool begin(const QString &line)
    {
        static const QRegularExpression rule(u"^-+(  -+)+$"_s);
        if (!rule.match(line).hasMatch())
            return false;
        m_begins = {0};
        for (qsizetype gap = line.indexOf("  "_L1); gap >= 0; gap = line.indexOf("  "_L1, gap + 2))
            m_begins.append(gap + 2);
        m_columns = QStringList(m_begins.size());
        return true;
    }

    /// A line whose words stand across the columns is none of the table.
    [[nodiscard]] bool holds(const QString &line) const
    {
        return std::all_of(m_begins.cbegin() + 1, m_begins.cend(), [&line](qsizetype begin) {
            return line.size() <= begin - 2 || QStringView(line).sliced(begin - 2).left(2).trimmed().isEmpty();
        });
    }

    void take(const QString &line)
    {
        for (qsizetype i = 0; i < m_begins.size(); ++i) {
            const qsizetype end = m_begins.value(i + 1, line.size());
            m_columns[i] += line.mid(m_begins[i], end - m_begins[i]) + u'\n';
        }
    }

    [[nodiscard]] const QStringList &columns() const { return m_columns; }

private:
    QList<qsizetype> m_begins = {0};
    QStringList m_columns;
};

void readColumns(FileTexts &texts, const QString &text)
{
    ColumnReader reader;
    const auto end = [&] {
        for (const QString &column : reader.columns())
            texts.add({.part = FilePart::Text}, column);
        reader = {};
    };
    for (const QString &line : text.split(u'\n')) {
        ColumnReader next;
        if (next.begin(line)) {
            end();
            reader = next;
        } else if (!reader.columns().isEmpty() && reader.holds(line)) {
            reader.take(line);
        } else {
            end();
        }
    }
    end();
}

void readValue(FileTexts &texts, const QJsonValue &value, const QString &key)
{
    if (value.isString())
        texts.add({.part = FilePart::Text, .key = key}, value.toString());
    const QJsonArray list = value.toArray();
    for (const auto &part : list)
        readValue(texts, part, key);
    const QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end(); ++part) {
        texts.add({.part = FilePart::String}, part.key());
        readValue(texts, part.value(), part.key());
    }
}

/// The words of the program's own style sheet are no text of anybody's; whatever else stands in a sheet is read.
QByteArray withoutOwnStyle(const QByteArray &page)
{
    constexpr QByteArrayView opening("<style>");
    const qsizetype begin = page.indexOf(opening) + opening.size();
    const qsizetype end = page.indexOf("</style>", begin);
    if (begin < opening.size() || end < 0)
        return page;
    const QString rest = withoutHtmlStyle(QString::fromUtf8(page.sliced(begin, end - begin)));
    return page.first(begin) + rest.toHtmlEscaped().toUtf8() + page.sliced(end);
}

} // namespace

FileTexts readPlainFile(const QByteArray &file)
{
    FileTexts texts;
    const QString text = decoded(texts, file);
    texts.add({.part = FilePart::Text}, text);
    readColumns(texts, text);
    texts.own = {u"marking level verb effect records decides decision vote effective review superseded-at superseded-item linked"_s,
                 u"number action owners due status meeting-date latest-meeting latest-date latest"_s};
    return texts;
}

FileTexts readMarkdownFile(const QByteArray &file)
{
    FileTexts texts = readPlainFile(file);
    const QString text = QString::fromUtf8(file);
    if (const QString shown = withoutLinkAddresses(text); shown != text)
        texts.add({.part = FilePart::Text}, shown);
    if (const QString foreign = foreignInMarkdown(text); !foreign.isEmpty())
        missForeign(texts, foreign);
    return texts;
}

FileTexts readJsonFile(const QByteArray &file)
{
    FileTexts texts;
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError)
        texts.miss(ErrorCode::ProofTextUnread, {error.errorString()});
    readValue(texts, json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), {});
    texts.add({.part = FilePart::Outside}, QString::fromUtf8(file), TextKind::Syntax);
    texts.own = {
        u"register body abbreviation marking date complete entries level verb effect records decides decision vote effective review superseded-at superseded-item linked"_s,
        u"number action owners due status meeting item meeting-date latest-meeting latest-date latest"_s};
    return texts;
}

FileTexts readHtmlFile(const QByteArray &file)
{
    FileTexts texts;
    const QByteArray page = withoutOwnStyle(file).replace(formatwords::picturePolicy, "");
    readXml(texts, page,
            {.inLine = {u"a"_s, u"span"_s, u"strong"_s, u"em"_s, u"b"_s, u"i"_s, u"time"_s},
             .space = {u"br"_s},
             .links = {u"href"_s, u"src"_s},
             .read = {u"title"_s, u"alt"_s, u"content"_s, u"aria-label"_s}});
    texts.add({.part = FilePart::Stream}, decoded(texts, page), TextKind::Syntax);
    if (const QString foreign = foreignInPage(file); !foreign.isEmpty())
        missForeign(texts, foreign);
    texts.own = {u"default-src none style-src sha256 base-uri none form-action none"_s, u"width=device-width, initial-scale=1 light dark"_s,
                 u"no-referrer viewport color-scheme author noopener noreferrer"_s};
    return texts;
}

} // namespace minutebook
