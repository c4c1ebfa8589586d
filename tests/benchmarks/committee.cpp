#include "committee.h"

#include <QStringList>

namespace minutebook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int items = 5; // behind the first, which tells what became of actions
constexpr int paragraphs = 4; // of an item
constexpr int outcomes = 3;
constexpr int actions = 2;
constexpr int opened = items * actions;

/// The first are the most frequent.
const QStringList &vocabulary()
{
    static const QStringList all =
        u"the of and to a in that be for harbour berth with on at by from crane pilots quay lock this night until is was it not are "
        "members asked whether before after lamp gate ferry terminal operator tide dredging channel survey report costs budget paper "
        "committee next year week month steel rope bollard fender mooring tug barge ship vessel crew shift watch tower signal buoy light "
        "fog bell horn radio chart depth silt sand mud wall repair paint rust inspection safety security pass badge fence camera guard "
        "rail wagon siding siren road lorry weighbridge warehouse roof door window key store grain timber coal salt fish ice cold customs "
        "office clerk ledger invoice tender contract firm supplier delivery delay fine fee tariff rent lease licence permit notice rule "
        "drill alarm pump hose extinguisher boat rescue ladder rung plank deck hull anchor chain winch hook sling load limit scale gauge "
        "meter cable pipe valve tank fuel oil spill boom skimmer bird seal reed marsh beach path bridge swing lift sluice weir culvert drain"_s
            .split(u' ');
    return all;
}

QString syllables(int number)
{
    static const QStringList parts{u"ba"_s, u"do"_s, u"fe"_s, u"gri"_s, u"kal"_s, u"lum"_s, u"mor"_s, u"nis"_s, u"pol"_s, u"tov"_s};
    QString word;
    for (const QChar digit : QString::number(number))
        word += parts[digit.digitValue()];
    return word;
}

QString head(int number, int last)
{
    const QString file = u"---\nbody: Harbour Works Committee\nabbreviation: HWC\nmeeting: %1\ndate: %2\ntime: 10:00-15:00\n"
                         "venue: Lamp House, Long Quay\nstatus: %3\n---\n"_s;
    return file.arg(QString::number(number), Committee::dateOf(number).toString(Qt::ISODate), number < last ? u"approved"_s : u"draft"_s);
}

QString people()
{
    const QString table = u"| Representing | Name | Attendance |\n| --- | --- | --- |\n"_s;
    QString text = "# Attendees\n"_L1 + table + "| Chair | Ada Quay (AQ) | presiding |\n"_L1;
    for (char letter = 'A'; letter <= 'D'; ++letter)
        text += u"| Harbour Office | Guest %1 Oar (G%1) | |\n"_s.arg(QLatin1Char(letter));
    text += "# Voting Members Present\n"_L1 + table;
    for (char letter = 'A'; letter <= 'L'; ++letter)
        text += u"| Pilots | Member %1 Lot (M%1) | |\n"_s.arg(QLatin1Char(letter));
    return text;
}

QString actionNumber(int meeting, int sequence)
{
    return u"HWC %1/%2"_s.arg(meeting).arg(sequence, 2, 10, QLatin1Char('0'));
}

/// Few enough that the minutes of the last meeting have room for them.
bool staysOpen(int meeting, int sequence)
{
    return meeting % 20 == 0 && sequence == opened;
}

} // namespace

Committee::Committee(quint32 seed)
    : m_seed(seed)
{
}

QByteArray Committee::meetingFile(int number, int last)
{
    std::seed_seq seeds{m_seed, static_cast<quint32>(number)};
    m_dice.seed(seeds);
    QString text = head(number, last) + people() + "# 1. Matters Arising\n"_L1 + updates(number);
    for (int at = 1; at <= items; ++at)
        text += item(number, at);
    return text.toUtf8();
}

QDate Committee::dateOf(int number)
{
    return QDate(1985, 1, 1).addDays(number * 3 / 2);
}

QString Committee::commonWord()
{
    return u"harbour"_s;
}

QString Committee::prefix()
{
    return u"co"_s;
}

QString Committee::phrase()
{
    return u"swing bridge over the narrows"_s;
}

QString Committee::rareWord(int number)
{
    return u"zu"_s + syllables(number);
}

int Committee::below(int count)
{
    return static_cast<int>(m_dice() % static_cast<quint32>(count)); // std's distributions differ from library to library
}

QString Committee::words(int count)
{
    const int size = static_cast<int>(vocabulary().size());
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << vocabulary()[below(size) * below(size) / size];
    return words.join(u' ');
}

QString Committee::paragraph(int number, int line)
{
    static const QStringList tags{{}, {}, {}, {}, {}, u" (cleared)"_s, u" (AMBER)"_s, u" (RED, cleared)"_s};
    QString text = u"Members asked about "_s + words(8 + below(18));
    if (line == 0)
        text += u" of the "_s + rareWord(number);
    if (line == 1 && number % 10 == 0)
        text += u" and the "_s + phrase();
    return text + u'.' + tags[below(static_cast<int>(tags.size()))] + u'\n';
}

QString Committee::outcome()
{
    static const QStringList verbs{u"AGREED"_s, u"APPROVED"_s, u"NOTED"_s, u"DEFERRED"_s, u"REQUESTED"_s};
    const QString verb = verbs[below(static_cast<int>(verbs.size()))];
    const bool voted = verb != "NOTED"_L1 && below(5) == 0; // nobody votes on what is noted
    const QString text = "The Committee "_L1 + verb + " the "_L1 + words(5 + below(10)) + ". (cleared)\n"_L1;
    return voted ? "VOTE: 8 for, 1 against, 3 abstentions\n"_L1 + text : text;
}

QString Committee::action(int number, int sequence)
{
    const QString owner = below(2) == 0 ? u"Harbour Office"_s : u"Pilots"_s;
    const QString due = dateOf(number).addDays(10 + below(60)).toString(Qt::ISODate);
    return u"ACTION %1: %2 to see to the %3 by %4.\n"_s.arg(actionNumber(number, sequence), owner, words(4 + below(8)), due);
}

QString Committee::updates(int number)
{
    QString text = u"The Chair opened the meeting.\n"_s;
    for (int sequence = 1; number > 1 && sequence <= opened; ++sequence) {
        if (!staysOpen(number - 1, sequence))
            text += u"UPDATE %1 CLOSED: %2.\n"_s.arg(actionNumber(number - 1, sequence), words(5));
    }
    return text;
}

QString Committee::item(int number, int item)
{
    QString text = u"# %1. On the %2%3\n"_s.arg(item + 1).arg(words(3), item == 3 ? u" (RED)"_s : QString());
    for (int line = 0; line < paragraphs; ++line)
        text += paragraph(number, (item - 1) * paragraphs + line);
    for (int line = 0; line < outcomes; ++line)
        text += outcome();
    for (int line = 1; line <= actions; ++line)
        text += action(number, (item - 1) * actions + line);
    return text;
}

} // namespace minutebook::bench
