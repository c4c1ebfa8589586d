#include "tests/meetings/generatedmeeting.h"

#include "tests/meetings/records.h"

#include <algorithm>
#include <ostream>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

QStringList levels()
{
    return {u"WHITE"_s, u"GREEN"_s, u"AMBER"_s, u"RED"_s};
}

bool chance(int percent)
{
    return below(100) < percent;
}

QString word()
{
    static const QStringList syllables{u"ba"_s,  u"do"_s,   u"fen"_s, u"gri"_s, u"kal"_s, u"lum"_s, u"mor"_s, u"nis"_s,
                                       u"pol"_s, u"quar"_s, u"ris"_s, u"sta"_s, u"tov"_s, u"ul"_s,  u"wyn"_s, u"zed"_s};
    QString word;
    const int count = 2 + below(3);
    for (int i = 0; i < count; ++i)
        word += oneOf(syllables);
    return word;
}

QString levelTag()
{
    const QString level = oneOf(levels());
    const QStringList tags{QString(),
                           QString(),
                           " ("_L1 + level + u')',
                           u" (cleared)"_s,
                           " ("_L1 + level + ", cleared)"_L1,
                           " ("_L1 + level + ", cleared "_L1 + oneOf(levels()) + u')'};
    return oneOf(tags);
}

QString inlineWords()
{
    switch (below(6)) {
    case 0:
        return generatedWords() + " **"_L1 + word() + "** "_L1 + word();
    case 1:
        return generatedWords() + " [the "_L1 + word() + " plan](https://example.org/"_L1 + word() + u')';
    case 2:
        return generatedWords() + " ("_L1 + word() + u')';
    default:
        return generatedWords() + u'.';
    }
}

GeneratedLine lineOf(const QString &head, const QString &words)
{
    return {head, words, levelTag()};
}

void addDecision(QList<GeneratedLine> &lines)
{
    static const QStringList verbs{u"AGREED"_s, u"APPROVED"_s, u"NOTED"_s, u"DEFERRED"_s};
    lines.append(lineOf("The BC "_L1 + oneOf(verbs) + u' ', inlineWords()));
    if (chance(40))
        lines.append({u"VOTE: 3 for, 1 against, 0 abstentions"_s, {}, {}});
    if (chance(20))
        lines.append({u"MOVED: AL, seconded BO"_s, {}, {}});
}

void addList(QList<GeneratedLine> &lines)
{
    static const QStringList marks{u"- "_s, u"a) "_s, u"1) "_s, u"  - "_s, u"    b) "_s};
    const int count = 1 + below(3);
    for (int i = 0; i < count; ++i)
        lines.append(lineOf(oneOf(marks), inlineWords()));
}

void addAction(QList<GeneratedLine> &lines, int &sequence)
{
    const QString number = u"BC 12/%1"_s.arg(++sequence, 2, 10, QLatin1Char('0'));
    lines.append(lineOf("ACTION "_L1 + number + ": AL to "_L1, generatedWords()));
}

void addUpdate(QList<GeneratedLine> &lines, const QList<Action> &earlier)
{
    static const QStringList statuses{QString(), u" CLOSED"_s, u" ON TARGET"_s, u" due 2024-07-01"_s, u" {BO}"_s};
    lines.append(lineOf("UPDATE "_L1 + oneOf(earlier).number + oneOf(statuses) + ": "_L1, generatedWords()));
}

void addOther(QList<GeneratedLine> &lines)
{
    switch (below(9)) {
    case 0:
        return lines.append({u"// "_s, generatedWords(), {}});
    case 1:
        return lines.append({u"JOINED 10:45: EH"_s, {}, chance(50) ? levelTag() : QString()});
    case 2:
        return lines.append({u"PRESIDING: BO"_s, {}, {}});
    case 3:
        return lines.append(lineOf(u"INTEREST: AL "_s, generatedWords()));
    case 4:
        return lines.append(lineOf(u"NOTE 2024-05-20: "_s, generatedWords()));
    case 5:
        return lines.append({u"RECUSED: BO"_s, {}, levelTag()});
    case 6:
        return lines.append({u"This part is recorded elsewhere."_s, {}, u" (stub)"_s});
    case 7:
        return lines.append({u"ADJOURNED 12:00"_s, {}, {}});
    default:
        return lines.append(GeneratedLine());
    }
}

void addSection(QList<GeneratedLine> &lines)
{
    lines.append({u"## "_s, generatedWords(), chance(40) ? levelTag() : QString()});
    if (chance(20))
        lines.append({u"@paper: "_s, generatedWords(), {}});
}

Paper paper()
{
    const QString version = chance(50) ? QString::number(1 + below(4)) : QString();
    const QString digest = QString::number(below(1'000'000)).rightJustified(64, u'0');
    return {generatedWords(), version, chance(60) ? oneOf(levels()) : QString(), word() + ".pdf"_L1, digest, below(100'000)};
}

/// A value that says who, why or for how long, often with a level of its own.
GeneratedLine frameLine(const QString &key)
{
    const QString value = key == "minutes"_L1 ? QString::number(5 + below(40)) : generatedWords();
    return {u'@' + key + ": "_L1, value, chance(30) ? levelTag() : QString()};
}

void addData(QList<GeneratedLine> &lines)
{
    if (chance(25))
        lines.append({u"@title: "_s, generatedWords(), {}});
    for (const auto &[key, percent] :
         QList<std::pair<QString, int>>{{u"presenter"_s, 50}, {u"purpose"_s, 30}, {u"minutes"_s, 70}, {u"paper"_s, 30}}) {
        if (chance(percent))
            lines.append(frameLine(key));
    }
}

GeneratedItem item(int &sequence, const QList<Action> &earlier)
{
    GeneratedItem item{generatedWords(), chance(60) ? levelTag() : QString(), {}};
    addData(item.lines);
    for (int papers = chance(40) ? 1 + below(3) : 0; papers > 0; --papers)
        item.papers.append(paper());
    const int count = below(9);
    for (int i = 0; i < count; ++i) {
        switch (below(8)) {
        case 0:
            addSection(item.lines);
            break;
        case 1:
            addDecision(item.lines);
            break;
        case 2:
            addList(item.lines);
            break;
        case 3:
            addAction(item.lines, sequence);
            break;
        case 4:
            addUpdate(item.lines, earlier);
            break;
        case 5:
            addOther(item.lines);
            break;
        default:
            item.lines.append(lineOf({}, inlineWords()));
            break;
        }
    }
    while (!item.lines.isEmpty() && item.lines.constLast().text().isEmpty())
        item.lines.removeLast(); // a file's blank lines around notes are not the notes'
    while (!item.lines.isEmpty() && item.lines.constFirst().text().isEmpty())
        item.lines.removeFirst();
    return item;
}

GeneratedMeeting meeting()
{
    GeneratedMeeting meeting;
    meeting.earlier = earlierActions();
    int sequence = 0;
    const int count = 1 + below(6);
    for (int i = 0; i < count; ++i)
        meeting.items.append(item(sequence, meeting.earlier));
    return meeting;
}

bool isPlain(const GeneratedLine &line)
{
    return line.head.isEmpty() && !line.words.isEmpty();
}

/// Changes one item's secrets; `resolved` tells what is withheld.
class SecretChanger
{
public:
    SecretChanger(GeneratedItem &item, const Item &resolved, Rank ceiling)
        : m_item(item)
        , m_resolved(resolved)
        , m_ceiling(ceiling)
    {
    }

    void change()
    {
        if (!visible(m_resolved.titleRank, m_resolved.titleClearing, m_ceiling))
            m_item.title = generatedWords();
        QList<GeneratedLine> lines;
        for (qsizetype i = 0; i < m_item.lines.size(); ++i)
            changeLine(i, lines);
        m_item.lines = lines;
    }

private:
    void changeLine(qsizetype at, QList<GeneratedLine> &lines)
    {
        GeneratedLine line = m_item.lines.at(at);
        const NoteLine &resolved = m_resolved.lines[at];
        const bool secretData = resolved.kind == LineKind::Data && (line.head != "@title: "_L1 || m_resolved.rank > m_ceiling);
        if (resolved.kind == LineKind::OwnNote || secretData || isWithheld(resolved)) {
            if (!line.words.isEmpty())
                line.words = generatedWords();
        }
        lines.append(line);
        if (isWithheld(resolved) && isPlain(line) && mayFollow(at)) {
            for (int more = below(3); more > 0; --more)
                lines.append({{}, generatedWords(), " ("_L1 + levels().at(resolved.standing.rank.value) + u')'});
        }
    }

    [[nodiscard]] bool isWithheld(const NoteLine &line) const
    {
        const bool ofNotes = line.kind != LineKind::Data && line.kind != LineKind::Blank && line.kind != LineKind::OwnNote
            && !line.standing.stub;
        return ofNotes && !visible(line.standing.rank, line.standing.clearing, m_ceiling);
    }

    /// Not between a decision and its vote, nor where data would no longer be below its heading.
    [[nodiscard]] bool mayFollow(qsizetype at) const
    {
        return at + 1 == m_resolved.lines.size()
            || (m_resolved.lines[at + 1].kind != LineKind::Vote && m_resolved.lines[at + 1].kind != LineKind::Moved);
    }

    GeneratedItem &m_item;
    const Item &m_resolved;
    Rank m_ceiling;
};

/// The level that a tag of levelTag() shows something of `rank` from, counted without the code that is tested.
Rank shownFrom(const QString &tag, Rank rank, Rank defaultRank)
{
    const QStringList words = QString(tag).remove(u'(').remove(u')').remove(u',').split(u' ', Qt::SkipEmptyParts);
    const auto level = [](const QString &word) { return Rank{static_cast<int>(levels().indexOf(word))}; };
    const Rank own = words.isEmpty() || words.first() == "cleared"_L1 ? rank : std::max(rank, level(words.first()));
    if (!words.contains("cleared"_L1))
        return own;
    return std::min(own, words.last() == "cleared"_L1 ? defaultRank : level(words.last()));
}

/// Changes what an agenda does not tell of one item.
class AgendaSecretChanger
{
public:
    AgendaSecretChanger(GeneratedItem &item, const Item &resolved, Rank ceiling)
        : m_item(item)
        , m_resolved(resolved)
        , m_ceiling(ceiling)
    {
    }

    void change()
    {
        if (!visible(m_resolved.titleRank, m_resolved.titleClearing, m_ceiling))
            m_item.title = generatedWords();
        QList<GeneratedLine> lines;
        for (qsizetype i = 0; i < m_item.lines.size(); ++i)
            changeLine(i, lines);
        m_item.lines = addedData() + lines;
        changePapers();
    }

private:
    void changeLine(qsizetype at, QList<GeneratedLine> &lines)
    {
        GeneratedLine line = m_item.lines.at(at);
        const bool data = m_resolved.lines[at].kind == LineKind::Data;
        if (data && isWithheld(line, m_resolved.lines[at].standing.rank)) {
            if (chance(40))
                return;
            line = {line.head, line.head == "@minutes: "_L1 ? QString::number(1 + below(90)) : generatedWords(), line.tag};
        } else if (!data && !line.words.isEmpty()) {
            line.words = generatedWords();
        }
        lines.append(line);
    }

    [[nodiscard]] bool isWithheld(const GeneratedLine &line, Rank standing) const
    {
        if (line.head == "@title: "_L1)
            return m_resolved.rank > m_ceiling;
        const Rank rank = line.head == "@paper: "_L1 ? standing : m_resolved.titleRank;
        return shownFrom(line.tag, rank, Rank{1}) > m_ceiling;
    }

    /// Data where there was none, of an item or a level that is withheld.
    [[nodiscard]] QList<GeneratedLine> addedData() const
    {
        QList<GeneratedLine> lines;
        const QString higher = levels().value(m_ceiling.value + 1);
        for (const QString &key : {u"presenter"_s, u"purpose"_s, u"minutes"_s}) {
            if (m_resolved.data(key).isEmpty() && chance(50))
                lines.append({u'@' + key + ": "_L1, key == "minutes"_L1 ? u"25"_s : generatedWords(), " ("_L1 + higher + u')'});
        }
        if (chance(30))
            lines.append({u"@paper: "_s, generatedWords(), " ("_L1 + higher + u')'});
        return lines;
    }

    void changePapers()
    {
        QList<Paper> papers;
        for (const Paper &paper : m_item.papers) {
            const Rank rank = paper.level.isEmpty() ? m_resolved.rank : Rank{static_cast<int>(levels().indexOf(paper.level))};
            if (rank > m_ceiling)
                continue;
            addSecretPapers(papers);
            papers.append({paper.title, paper.version, paper.level, word() + ".odt"_L1, QString(64, u'f'), paper.size + 1});
        }
        addSecretPapers(papers);
        m_item.papers = papers;
    }

    void addSecretPapers(QList<Paper> &papers) const
    {
        for (int more = below(3); more > 0; --more) {
            papers.append(paper());
            papers.last().level = levels().value(m_ceiling.value + 1);
        }
    }

    GeneratedItem &m_item;
    const Item &m_resolved;
    Rank m_ceiling;
};

} // namespace

int below(int count)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, count));
}

QString generatedWords()
{
    QStringList words;
    const int count = 6 + below(5);
    for (int i = 0; i < count; ++i)
        words << word();
    return words.join(u' ');
}

QString GeneratedMeeting::text() const
{
    QString text;
    for (qsizetype i = 0; i < items.size(); ++i) {
        text += u"\n# %1. %2%3\n"_s.arg(i + 1).arg(items[i].title, items[i].tag);
        for (const GeneratedLine &line : items[i].lines)
            text += line.text() + u'\n';
    }
    QString file = fileWith(text);
    if (otherPeople) {
        file.replace("Ada Lovell"_L1, u"Zbigniew Quartermain-Ö"_s).replace("Ben Okoro"_L1, "Bo"_L1);
        file.replace("part, video"_L1, "left 11:00"_L1).replace("| North Bank |"_L1, "| Toll House |"_L1);
    }
    return file;
}

MeetingRecord GeneratedMeeting::record() const
{
    MeetingRecord record = test::record(text(), earlier);
    for (const GeneratedItem &item : items)
        record.papers.append(item.papers);
    return record;
}

GeneratedMeeting withOtherSecrets(const GeneratedMeeting &meeting, Rank ceiling)
{
    GeneratedMeeting other = meeting;
    const MeetingRecord record = meeting.record();
    other.otherPeople = !visible(record.defaultRank, std::nullopt, ceiling);
    for (qsizetype i = 0; i < other.items.size(); ++i) {
        SecretChanger(other.items[i], record.meeting.items[i], ceiling).change();
        other.items[i].papers.append(paper()); // minutes name none
    }
    for (Action &action : other.earlier) {
        if (!visible(action.rank, action.clearing, ceiling))
            action.text = generatedWords();
    }
    return other;
}

GeneratedMeeting withOtherAgendaSecrets(const GeneratedMeeting &meeting, Rank ceiling)
{
    GeneratedMeeting other = meeting;
    const MeetingRecord record = meeting.record();
    other.otherPeople = !visible(record.defaultRank, std::nullopt, ceiling);
    for (qsizetype i = 0; i < other.items.size(); ++i)
        AgendaSecretChanger(other.items[i], record.meeting.items[i], ceiling).change();
    return other;
}

void showValue(const GeneratedMeeting &meeting, std::ostream &stream)
{
    stream << meeting.text().toStdString();
}

} // namespace minutebook::test

rc::Gen<minutebook::test::GeneratedMeeting> rc::Arbitrary<minutebook::test::GeneratedMeeting>::arbitrary()
{
    return rc::gen::exec(minutebook::test::meeting);
}
