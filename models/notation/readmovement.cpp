#include "models/notation/readmovement.h"

#include "models/notation/moment.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

/// `JOINED 10:45: JHe`; the time may be left out.
bool readMovement(const KeywordLine &read, LineKind kind, qsizetype keyword)
{
    const qsizetype space = read.body.indexOf(": "_L1, keyword);
    const qsizetype colon = space < 0 ? read.body.lastIndexOf(u':') : space;
    const QStringView moment = QStringView(read.body).sliced(keyword, std::max<qsizetype>(0, colon - keyword)).trimmed();
    PeopleWords words;
    words.time = readTime(moment);
    const QStringView rest = QStringView(read.body).sliced(keyword).trimmed();
    if (space < 0 && readTime(rest.first(std::max<qsizetype>(0, rest.indexOf(u' ')))).isValid())
        return false; // the only colon is the time's
    if (!moment.isEmpty() && !words.time.isValid()) {
        read.remark(DiagnosticCode::TimeInvalid, Gravity::Warning, moment, {moment.toString()});
        return false;
    }
    words.people = colon < 0 ? QStringList() : read.people(QStringView(read.body).sliced(colon + 1));
    if (words.people.isEmpty())
        return false;
    read.line.kind = kind;
    read.line.words = words;
    read.line.body = read.body.sliced(colon + 1).trimmed();
    return true;
}

bool readInterest(const KeywordLine &read)
{
    const QString text = read.body.sliced(9).trimmed();
    PeopleWords words;
    QString said;
    if (text.compare("none"_L1, Qt::CaseInsensitive) != 0 && text.compare("none."_L1, Qt::CaseInsensitive) != 0) {
        const qsizetype end = text.indexOf(u' ');
        QStringView person = QStringView(text).left(end < 0 ? text.size() : end);
        while (person.endsWith(u':') || person.endsWith(u','))
            person.chop(1);
        words.people = read.people(person);
        said = end < 0 ? QString() : text.sliced(end + 1).trimmed();
        if (words.people.isEmpty() || said.isEmpty())
            return false;
    }
    read.line.kind = LineKind::Interest;
    read.line.words = words;
    read.line.body = said;
    return true;
}

/// `ADJOURNED 12:30`, `RESUMED [DATE] HH:MM`.
bool readBreak(const KeywordLine &read, LineKind kind, qsizetype keyword)
{
    QStringView text = QStringView(read.body).sliced(keyword).trimmed();
    if (text.endsWith(u'.'))
        text.chop(1);
    const qsizetype space = text.lastIndexOf(u' ');
    MomentWords words;
    words.time = readTime(text.sliced(space + 1));
    const QStringView date = space < 0 ? QStringView() : text.first(space);
    words.date = readDate(date, read.dialect.date);
    if (!words.time.isValid() || (!date.isEmpty() && !words.date.isValid()))
        return false;
    read.line.kind = kind;
    read.line.words = words;
    read.line.body.clear();
    return true;
}

bool readPostMeetingNote(const KeywordLine &read)
{
    const qsizetype colon = read.body.indexOf(u':');
    const QStringView date = QStringView(read.body).first(std::max<qsizetype>(4, colon)).sliced(4).trimmed();
    MomentWords words;
    words.date = readDate(date, read.dialect.date);
    if (!words.date.isValid())
        return false;
    read.line.kind = LineKind::PostMeetingNote;
    read.line.words = words;
    read.line.body = read.body.sliced(colon + 1).trimmed();
    return true;
}

} // namespace minutebook
