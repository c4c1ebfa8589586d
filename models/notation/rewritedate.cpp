#include "models/notation/rewritedate.h"

#include "models/notation/moment.h"

#include <QLocale>
#include <QStringList>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortMonth = 3; // "Aug"

bool isDayOfMonth(const QString &word)
{
    return !word.isEmpty() && word[0].isDigit();
}

QString monthLike(QDate date, const QString &typed)
{
    const QString month = QLocale(QLocale::English, QLocale::UnitedKingdom).standaloneMonthName(date.month());
    return typed.size() == shortMonth && typed.compare("May"_L1, Qt::CaseInsensitive) != 0 ? month.first(shortMonth) : month;
}

} // namespace

QString dateLike(QDate date, const QString &typed, QDate meeting)
{
    QStringList words = typed.simplified().split(u' ');
    QStringList form;
    if (words.size() > 1 && !isDayOfMonth(words.first())) {
        form << QLocale(QLocale::English, QLocale::UnitedKingdom).dayName(date.dayOfWeek());
        words.removeFirst();
    }
    if (words.size() < 2)
        return date.toString(Qt::ISODate);
    form << QString::number(date.day()) << monthLike(date, words[1]);
    const QString withoutYear = form.join(u' ');
    return words.size() == 2 && readDate(withoutYear, meeting) == date ? withoutYear : withoutYear + u' ' + date.toString(u"yyyy"_s);
}

} // namespace minutebook
