#include "models/minutes/attendancephrases.h"

#include "models/minutes/wording.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString notHeldPhrase()
{
    return worded(u"No attendance has been recorded yet."_s);
}

QString presentPhrase()
{
    return worded(u"present"_s);
}

QString movedAtPhrase(LineKind kind, QTime time, const QString &item)
{
    const bool joined = kind == LineKind::Joined;
    if (!time.isValid())
        return (joined ? worded(u"joined (item %1)"_s) : worded(u"left (item %1)"_s)).arg(item);
    return (joined ? worded(u"joined at %1 (item %2)"_s) : worded(u"left at %1 (item %2)"_s)).arg(time.toString(u"HH:mm"_s), item);
}

QString presentForPhrase(const QString &whole, const QString &part, const QString &recused)
{
    QStringList words;
    if (!whole.isEmpty())
        words << whole;
    if (!part.isEmpty())
        words << worded(u"in part: %1"_s).arg(part);
    if (!recused.isEmpty())
        words << worded(u"took no part: %1"_s).arg(recused);
    return words.isEmpty() ? worded(u"none"_s) : words.join("; "_L1);
}

QString allItemsPhrase()
{
    return worded(u"all"_s);
}

QString allItemsButPhrase(const QString &items)
{
    return worded(u"all but %1"_s).arg(items);
}

QString unplacedCountedPhrase()
{
    return worded(u"Those whose attendance is not recorded by item are counted as present."_s);
}

QString itemsNotSaidPhrase()
{
    return worded(u"not recorded by item"_s);
}

QString byItemHeading()
{
    return worded(u"Present by Item:"_s);
}

QString presentCountPhrase(int present, int inPart, int recused)
{
    QString words = QString::number(present);
    if (inPart > 0)
        words += worded(u", %1 of them in part"_s).arg(inPart);
    return recused > 0 ? words + worded(u"; %1 took no part"_s).arg(recused) : words;
}

QString quorumPhrase(int filled, int needed, bool met)
{
    const QString seats = filled == 1 ? worded(u"1 seat"_s) : worded(u"%1 seats"_s).arg(filled);
    const QString asked = needed > 0 ? worded(u", %1 needed"_s).arg(needed) : QString();
    return met ? seats + asked : seats + asked + worded(u": no quorum"_s);
}

QStringList attendanceFixedWords()
{
    return {notHeldPhrase(),
            presentPhrase(),
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
