#include "models/notation/frontmatter.h"

#include "models/notation/dialect.h"
#include "models/notation/doubt.h"
#include "models/notation/fold.h"
#include "models/notation/lexline.h"
#include "models/notation/moment.h"
#include "models/notation/tag.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct StatusName {
    MeetingStatus status;
    QLatin1StringView name;
};

constexpr std::array statusNames{
    StatusName{MeetingStatus::Planned, "planned"_L1},    StatusName{MeetingStatus::Draft, "draft"_L1},
    StatusName{MeetingStatus::InReview, "in-review"_L1}, StatusName{MeetingStatus::Approved, "approved"_L1},
    StatusName{MeetingStatus::Final, "final"_L1},
};

bool readIsoDate(const QString &text, QDate &date)
{
    date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid();
}

bool readTimes(const QString &text, MeetingHeader &header)
{
    const QStringList times = QString(text).replace(u'–', u'-').split(u'-');
    header.begins = readTime(times.value(0));
    header.ends = readTime(times.value(1));
    const bool read = times.size() == 2 && header.begins.isValid() && header.ends.isValid();
    if (!read)
        header.begins = header.ends = QTime();
    return read;
}

bool readStatus(const QString &text, MeetingHeader &header)
{
    const auto found = std::ranges::find_if(statusNames, [&](const StatusName &candidate) { return candidate.name == text; });
    if (found != statusNames.end())
        header.status = found->status;
    return found != statusNames.end();
}

bool readText(const QString &text, QString &field)
{
    field = text;
    return !text.isEmpty();
}

bool readNumber(const QString &text, MeetingHeader &header)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool read = isNumber && number > 0 && QString::number(number) == text;
    header.number = read ? number : 0;
    return read;
}

/// A key of the front matter: how its value is read (false: it is none) and written (empty: the key is left out).
struct Key {
    QLatin1StringView name;
    bool required;
    bool (*read)(const QString &value, MeetingHeader &header);
    QString (*written)(const MeetingHeader &header);
};

using Header = MeetingHeader;

constexpr std::array keys{
    Key{"body"_L1, true, [](const QString &v, Header &h) { return readText(v, h.body); }, [](const Header &h) { return h.body; }},
    Key{"abbreviation"_L1, true, [](const QString &v, Header &h) { return readText(v, h.abbreviation); },
        [](const Header &h) { return h.abbreviation; }},
    Key{"meeting"_L1, true, readNumber, [](const Header &h) { return h.number > 0 ? QString::number(h.number) : QString(); }},
    Key{"reference"_L1, false, [](const QString &v, Header &h) { return readText(v, h.reference); },
        [](const Header &h) { return h.reference; }},
    Key{"date"_L1, true, [](const QString &v, Header &h) { return readIsoDate(v, h.date); },
        [](const Header &h) { return h.date.toString(Qt::ISODate); }},
    Key{"time"_L1, false, readTimes,
        [](const Header &h) { return h.begins.isValid() ? h.begins.toString(u"HH:mm"_s) + u'-' + h.ends.toString(u"HH:mm"_s) : QString(); }},
    Key{"venue"_L1, false, [](const QString &v, Header &h) { return readText(v, h.venue); }, [](const Header &h) { return h.venue; }},
    Key{"status"_L1, false, readStatus, [](const Header &h) { return statusName(h.status); }},
    Key{"scheme"_L1, false, [](const QString &v, Header &h) { return readText(v, h.scheme); }, [](const Header &h) { return h.scheme; }},
    Key{"default"_L1, false, [](const QString &v, Header &h) { return readText(v, h.defaultLevel); },
        [](const Header &h) { return h.defaultLevel; }},
    Key{"next-meeting"_L1, false, [](const QString &v, Header &h) { return readIsoDate(v, h.nextMeeting); },
        [](const Header &h) { return h.nextMeeting.toString(Qt::ISODate); }},
    Key{"handling"_L1, false, [](const QString &v, Header &h) { return readText(v, h.handling); },
        [](const Header &h) { return h.handling; }},
};

constexpr QLatin1StringView rule = "---"_L1;

/// The key that an unknown one was perhaps meant to be; nothing if none is near.
const Key *keyLike(QStringView name)
{
    constexpr qsizetype longest = 32; // a longer one is near to none
    if (name.size() > longest)
        return nullptr;
    const QStringList forms = foldedFormsOfMany(name);
    const auto isNear = [&](const Key &key) {
        return std::ranges::any_of(forms, [&](const QString &form) { return withinOneEdit(form, QString(key.name)); });
    };
    const auto found = std::ranges::find_if(keys, isNear);
    return found == keys.end() ? nullptr : &*found;
}

/// What such a key says of levels is not to be passed over: lines would count lower than they are meant.
bool tellsLevels(const Key &key)
{
    return key.name == "default"_L1 || key.name == "scheme"_L1;
}

/// Reads line by line; what it cannot read goes to the header's `others`, so that it is written back.
class Reader
{
public:
    Reader(const QStringList &lines, const Body &body)
        : m_lines(lines)
        , m_body(body)
    {
    }

    FrontMatter read()
    {
        if (m_lines.value(0).trimmed() != rule) {
            remark(DiagnosticCode::FrontMatterMissing, 1);
        } else {
            const qsizetype end = endOfRules();
            for (qsizetype i = 1; i < end; ++i)
                readLine(m_lines[i], static_cast<int>(i) + 1);
            m_read.lines = std::min(m_lines.size(), end + (m_closed ? 1 : 0));
        }
        checkKeys();
        return std::move(m_read);
    }

private:
    /// The closing rule's line, or the first heading if that comes before it, so that the items are read all the same.
    qsizetype endOfRules()
    {
        const auto isRule = [](const QString &line) { return line.trimmed() == rule; };
        const auto ends = [&](const QString &line) { return isRule(line) || beginsItem(line); };
        const auto end = std::find_if(m_lines.begin() + 1, m_lines.end(), ends);
        m_closed = end != m_lines.end() && isRule(*end);
        if (!m_closed)
            remark(DiagnosticCode::FrontMatterOpen, 1);
        return end - m_lines.begin();
    }

    void readLine(const QString &line, int number)
    {
        if (line.trimmed().isEmpty())
            return;
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0) {
            remark(DiagnosticCode::FrontMatterLine, number, Gravity::Warning);
            m_read.header.others.append({QString(), line.trimmed()});
            return;
        }
        readValue(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed(), number);
    }

    void readValue(const QString &name, const QString &value, int number)
    {
        const auto key = std::ranges::find_if(keys, [&](const Key &candidate) { return candidate.name == name; });
        const bool twice = key != keys.end() && m_lineOf.contains(name);
        if (twice)
            remark(DiagnosticCode::KeyTwice, number, Gravity::Error, {name});
        if (key == keys.end())
            remarkNearKey(name, number);
        if (key == keys.end() || twice) {
            m_read.header.others.append({name, value});
            return;
        }
        m_lineOf.insert(name, number);
        if (!key->read(value, m_read.header)) {
            m_read.header.others.append({name, value});
            if (!value.isEmpty() || key->required)
                remark(DiagnosticCode::ValueInvalid, number, Gravity::Error, {name, value});
        }
    }

    void remarkNearKey(const QString &name, int number)
    {
        if (const Key *meant = keyLike(name))
            remark(DiagnosticCode::KeyInexact, number, tellsLevels(*meant) ? Gravity::Error : Gravity::Warning, {name, meant->name});
    }

    void checkKeys()
    {
        for (const Key &key : keys) {
            if (key.required && !m_lineOf.contains(key.name))
                remark(DiagnosticCode::KeyMissing, 1, Gravity::Error, {key.name});
        }
        checkTimes();
        checkLevels();
        checkTags();
    }

    void checkTags()
    {
        const MeetingHeader &header = m_read.header;
        if (std::ranges::none_of(QStringList{header.reference, header.venue, header.handling}, mayHoldBracket))
            return; // what a dialect costs is saved in nearly every file
        for (const auto &[name, exact] : keysWithLevel(header, dialectOf(m_body, header, {})))
            remark(DiagnosticCode::KeyWithLevel, m_lineOf.value(name, 1), exact ? Gravity::Error : Gravity::Warning, {name});
    }

    void checkTimes()
    {
        const MeetingHeader &header = m_read.header;
        if (header.ends < header.begins)
            remark(DiagnosticCode::TimeBackwards, m_lineOf.value(u"time"_s, 1), Gravity::Warning);
        if (header.date.isValid() && header.nextMeeting.isValid() && header.nextMeeting < header.date)
            remark(DiagnosticCode::NextMeetingEarlier, m_lineOf.value(u"next-meeting"_s, 1), Gravity::Warning);
    }

    void checkLevels()
    {
        const Result<Body> own = bodyFor(m_body, m_read.header);
        if (!own)
            remark(DiagnosticCode::SchemeUnknown, m_lineOf.value(u"scheme"_s, 1), Gravity::Error, {m_read.header.scheme});
        else if (!m_read.header.defaultLevel.isEmpty() && !own->scheme.rankOf(m_read.header.defaultLevel))
            remark(DiagnosticCode::LevelUnknown, m_lineOf.value(u"default"_s, 1), Gravity::Error,
                   {m_read.header.defaultLevel, own->scheme.id});
    }

    void remark(DiagnosticCode code, int line, Gravity gravity = Gravity::Error, const QStringList &details = {})
    {
        m_read.diagnostics.append({code, gravity, line, 1, static_cast<int>(m_lines.value(line - 1).size()), details});
    }

    const QStringList &m_lines;
    const Body &m_body;
    FrontMatter m_read;
    QHash<QString, int> m_lineOf; ///< of each key that was read
    bool m_closed = false;
};

} // namespace

FrontMatter readFrontMatter(const QStringList &lines, const Body &body)
{
    return Reader(lines, body).read();
}

QList<KeyWithLevel> keysWithLevel(const MeetingHeader &header, const Dialect &dialect)
{
    QList<KeyWithLevel> found;
    for (const auto &[name, text] :
         {std::pair{u"reference"_s, header.reference}, {u"venue"_s, header.venue}, {u"handling"_s, header.handling}}) {
        const Tag tag = readTag(text, dialect);
        if (tag.exact() || tag.doubtful)
            found.append({name, tag.exact()});
    }
    return found;
}

QString frontMatterText(const MeetingHeader &header)
{
    QString text = rule + "\n"_L1;
    for (const Key &key : keys) {
        const QString value = key.written(header);
        if (!value.isEmpty())
            text += key.name + ": "_L1 + value + u'\n';
    }
    for (const KeyValue &other : header.others) {
        const QString line = other.key.isEmpty() ? other.value : QString(other.key + ": "_L1 + other.value).trimmed();
        text += (beginsItem(line) ? u' ' + line : line) + u'\n'; // it was indented, or it would have been a heading
    }
    return text + rule + u'\n';
}

QString statusName(MeetingStatus status)
{
    return std::ranges::find(statusNames, status, &StatusName::status)->name;
}

} // namespace minutebook
