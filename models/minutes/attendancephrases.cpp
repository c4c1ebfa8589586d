#include "models/minutes/attendancephrases.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString presentPhrase()
{
    return u"present"_s;
}

QString movedAtPhrase(LineKind kind, QTime time, const QString &item)
{
    return (kind == LineKind::Joined ? "joined"_L1 : "left"_L1) + (time.isValid() ? time.toString(u" 'at' HH:mm"_s) : QString())
        + " (item "_L1 + item + u')';
}

QString presentForPhrase(const QString &whole, const QString &part, const QString &recused)
{
    QStringList words;
    if (!whole.isEmpty())
        words << whole;
    if (!part.isEmpty())
        words << "in part: "_L1 + part;
    if (!recused.isEmpty())
        words << "took no part: "_L1 + recused;
    return words.isEmpty() ? u"none"_s : words.join("; "_L1);
}

QString allItemsPhrase()
{
    return u"all"_s;
}

QString allItemsButPhrase(const QString &items)
{
    return "all but "_L1 + items;
}

QString unplacedCountedPhrase()
{
    return u"Those whose attendance is not recorded by item are counted as present."_s;
}

QString itemsNotSaidPhrase()
{
    return u"not recorded by item"_s;
}

QString byItemHeading()
{
    return u"Present by Item:"_s;
}

QString presentCountPhrase(int present, int inPart, int recused)
{
    QString words = QString::number(present);
    if (inPart > 0)
        words += u", %1 of them in part"_s.arg(inPart);
    return recused > 0 ? words + u"; %1 took no part"_s.arg(recused) : words;
}

QString quorumPhrase(int filled, int needed, bool met)
{
    const QString seats = filled == 1 ? u"1 seat"_s : u"%1 seats"_s.arg(filled);
    const QString asked = needed > 0 ? u", %1 needed"_s.arg(needed) : QString();
    return met ? seats + asked : seats + asked + ": no quorum"_L1;
}

QStringList attendanceFixedWords()
{
    return {presentPhrase(),
            presentForPhrase(u"1"_s, u"2"_s, u"3"_s),
            allItemsPhrase(),
            allItemsButPhrase(u"1"_s),
            itemsNotSaidPhrase(),
            byItemHeading(),
            unplacedCountedPhrase(),
            presentCountPhrase(3, 2, 1),
            quorumPhrase(2, 1, false),
            movedAtPhrase(LineKind::Joined, {}, u"1"_s),
            movedAtPhrase(LineKind::Left, {}, u"1"_s)};
}

} // namespace minutebook
