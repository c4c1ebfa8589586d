#include "models/notation/bringin/bringin.h"

#include "models/notation/bringin/oldwords.h"
#include "models/notation/frontmatter.h"
#include "models/notation/lexline.h"
#include "models/notation/people.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Kind = OldBlock::Kind;

constexpr qsizetype longestHead = 15; ///< blocks
constexpr int deepestList = 6;
constexpr qsizetype mostHeadWords = 24; ///< of a line that says the number, the day, the times or the place
constexpr qsizetype mostFactWords = 8; ///< of one in a list: more are an item of business
constexpr qsizetype mostMarkingWords = 6; ///< of a line that marks a document
constexpr auto headTitle = "Head of the Old Minutes"_L1;

/// Finds the name of a level: in capitals wherever it stands, else in a bracket or alone.
class LevelFinder
{
public:
    explicit LevelFinder(const QString &level)
        : m_capitals(u"(?<![\\w+-])%1(?![\\w+-])"_s.arg(QRegularExpression::escape(level)))
        , m_set(u"^\\W*%1\\W*$|[(\\[][^()\\[\\]]*\\b%1\\b"_s.arg(QRegularExpression::escape(level)),
                QRegularExpression::CaseInsensitiveOption)
    {
    }

    [[nodiscard]] bool isIn(const OldBlock &block) const
    {
        const auto inText = [this](const QString &text) { return isInText(text); };
        const auto inRow = [&inText](const QStringList &row) { return std::ranges::any_of(row, inText); };
        return isInText(block.text) || std::ranges::any_of(block.rows, inRow);
    }

private:
    [[nodiscard]] bool isInText(const QString &text) const { return m_capitals.match(text).hasMatch() || m_set.match(text).hasMatch(); }

    QRegularExpression m_capitals;
    QRegularExpression m_set;
};

/// A short line that says how a document is to be kept, in whatever scheme: "OFFICIAL-SENSITIVE", "Strictly Confidential".
bool looksLikeMarking(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(?:confidential|restricted|secret|sensitive|classified|protected|private|vertraulich|geheim|verschlusssache|confidentiel(?:le)?|"
        "diffusion restreinte|cyfrinachol)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.count(u' ') < mostMarkingWords && words.match(text).hasMatch();
}

bool isNumbered(const OldBlock &block)
{
    static const QRegularExpression number(u"^\\d{1,3}\\.\\s+\\S"_s);
    return block.kind == Kind::Heading && number.match(block.text).hasMatch();
}

/// "Present: Ann Quay, Ben Tide" parted at its colon.
struct Labelled {
    PeopleKind kind;
    QString list;
};
std::optional<Labelled> labelledPeople(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto kind = colon > 0 ? oldPeopleKind(text.first(colon)) : std::nullopt;
    return kind ? std::optional(Labelled{*kind, text.sliced(colon + 1).simplified()}) : std::nullopt;
}

class BringingIn
{
public:
    BringingIn(const QList<OldBlock> &blocks, const Body &body, const MeetingHeader &known)
        : m_blocks(blocks)
        , m_body(body)
    {
        m_in.header = known;
        m_in.header.body = body.name;
        m_in.header.abbreviation = body.abbreviation;
        m_in.header.status = MeetingStatus::Draft;
    }

    BroughtIn read()
    {
        const qsizetype head = headLength();
        QSet<qsizetype> said;
        for (qsizetype i = 0; i < head; ++i) {
            if (readHead(m_blocks[i]))
                said.insert(i);
        }
        m_dialect = dialectOf(m_body, m_in.header, {});
        m_itemLevel = itemLevel(head);
        m_marked = highestMarked();
        const QString foreign = m_marked.isEmpty() ? foreignMarking(head) : QString();
        if (!foreign.isEmpty())
            m_marked = m_dialect.scheme.level(m_dialect.scheme.highest()).name;
        m_torn = std::ranges::any_of(m_blocks, [this](const OldBlock &block) {
            return lacksFirstPeopleCells(block, false) || lacksFirstActionCells(block, m_dialect);
        });
        if (head > 0 || !m_marked.isEmpty())
            beginItem(headTitle);
        if (!foreign.isEmpty())
            addLine("// "_L1
                    + QCoreApplication::translate("BringIn",
                                                  "The document says “%1”, which is no level of this committee’s. All its items are %2 until "
                                                  "somebody has looked through them and written another level in their headings.")
                          .arg(foreign, m_marked));
        else if (!m_marked.isEmpty())
            addLine("// "_L1
                    + QCoreApplication::translate("BringIn",
                                                  "The document marks parts of it %1. Items that had no level of their own are %1 until "
                                                  "somebody has looked through them and written another level in their headings.")
                          .arg(m_marked));
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (said.contains(i))
                addOwnNote(m_blocks[i]);
            else
                take(m_blocks[i], i < head);
        }
        m_in.items -= head > 0 || !m_marked.isEmpty() ? 1 : 0;
        finish();
        return std::move(m_in);
    }

private:
    /// What stands before the first that is certainly no head any more.
    [[nodiscard]] qsizetype headLength() const
    {
        const auto ends = [this](const OldBlock &block) {
            const bool people = block.kind == Kind::Table ? !readPeopleTable(block, std::nullopt).isEmpty()
                                                          : oldPeopleKind(block.text) || labelledPeople(block.text);
            return isNumbered(block) || people || (block.kind == Kind::ListItem && !saysHead(block.text));
        };
        const qsizetype end = std::ranges::find_if(m_blocks, ends) - m_blocks.begin();
        return end == m_blocks.size() ? std::min<qsizetype>(end, 1) : std::min(end, longestHead);
    }

    /// Above the default; empty: none is.
    [[nodiscard]] QString highestMarked() const
    {
        const Scheme &scheme = m_dialect.scheme;
        for (Rank rank = scheme.highest(); rank > m_dialect.defaultRank; --rank.value) {
            const LevelFinder finder(scheme.level(rank).name);
            if (std::ranges::any_of(m_blocks, [&finder](const OldBlock &block) { return finder.isIn(block); }))
                return scheme.level(rank).name;
        }
        return {};
    }

    /// In its head; empty: there is none.
    [[nodiscard]] QString foreignMarking(qsizetype head) const
    {
        const QString own = m_dialect.scheme.topEdition; // as the title of such minutes has it
        for (const OldBlock &block : m_blocks.first(head)) {
            if (looksLikeMarking(QString(block.text).remove(own)))
                return QString(block.text).remove(u'*').simplified();
        }
        return {};
    }

    /// Number, day, times or place, as a web page lists them.
    [[nodiscard]] bool saysHead(const QString &item) const
    {
        MeetingHeader none;
        return item.count(u' ') < mostFactWords && readHeadLine(item, m_body.abbreviation, none);
    }

    bool readHead(const OldBlock &block)
    {
        if (block.text.split(u' ', Qt::SkipEmptyParts).size() > mostHeadWords)
            return false;
        static const QRegularExpression marks(u"[*\\\\]"_s);
        bool said = block.kind != Kind::Table && readHeadLine(QString(block.text).remove(marks), m_body.abbreviation, m_in.header);
        for (const QStringList &row : block.rows)
            said = readHeadLine(row.join(u' ').simplified(), m_body.abbreviation, m_in.header) || said;
        return said;
    }

    /// The level at which items begin: that of numbered headings, else the highest that stands more than once.
    [[nodiscard]] int itemLevel(qsizetype head) const
    {
        int numbered = 0;
        QHash<int, int> counts;
        for (qsizetype i = head; i < m_blocks.size(); ++i) {
            if (m_blocks[i].kind != Kind::Heading)
                continue;
            ++counts[m_blocks[i].level];
            if (isNumbered(m_blocks[i]))
                numbered = numbered == 0 ? m_blocks[i].level : std::min(numbered, m_blocks[i].level);
        }
        if (numbered > 0 || counts.isEmpty())
            return numbered;
        QList<int> levels = counts.keys();
        std::ranges::sort(levels);
        const auto often = std::ranges::find_if(levels, [&counts](int level) { return counts.value(level) > 1; });
        return often == levels.end() ? levels.constFirst() : *often;
    }

    void take(const OldBlock &block, bool inHead)
    {
        switch (block.kind) {
        case Kind::Heading:
            return takeHeading(block, inHead);
        case Kind::Table:
            return takeTable(block);
        case Kind::ListItem:
        case Kind::Paragraph:
            return takeText(block);
        }
    }

    /// A heading of people waits for what stands below it.
    void takeHeading(const OldBlock &block, bool inHead)
    {
        giveUpPeople();
        if (const auto labelled = m_inItems ? std::nullopt : labelledPeople(block.text); labelled && !labelled->list.isEmpty()) {
            takeText(block);
            expectPeople(labelled->kind, {});
        } else if (const auto kind = m_inItems ? std::nullopt : oldPeopleKind(block.text)) {
            expectPeople(*kind, block.text);
        } else if (inHead || peopleKindLike(lexHeading(block.text, m_dialect), false) || peopleKindOf(block.text)) {
            addLine(paragraphLine(block.text, m_dialect));
        } else if (isNumbered(block) || block.level <= m_itemLevel) {
            beginItem(block.text);
        } else {
            addLine("## "_L1 + block.text);
        }
    }

    void takeTable(const OldBlock &table)
    {
        const bool torn = (!m_inItems && lacksFirstPeopleCells(table, m_torn)) || lacksFirstActionCells(table, m_dialect);
        const OldBlock block = torn ? withFirstCells(table) : table;
        if (torn)
            addLine("// "_L1
                    + QCoreApplication::translate("BringIn",
                                                  "The first cell of each row of the table “%1” is not in this document: the program that "
                                                  "wrote it leaves out headings of rows. Look them up in the original.")
                          .arg(block.rows.constFirst().join(u", "_s)));
        const QList<OldPerson> people = m_inItems ? QList<OldPerson>() : readPeopleTable(block, m_people);
        if (!people.isEmpty()) {
            leavePeopleHeading();
            m_tableRead = true; // which may go on in another, but not in text
            m_persons += people;
            return;
        }
        giveUpPeople();
        const QStringList actions = readActionTable(block, m_dialect);
        for (const QString &line : actions)
            addLine(line);
        for (const QStringList &row : actions.isEmpty() ? block.rows : QList<QStringList>()) {
            QStringList cells = row;
            cells.removeAll(QString());
            addLine(paragraphLine(cells.join(u" – "_s), m_dialect));
        }
    }

    void takeText(const OldBlock &block)
    {
        if (takePeople(block))
            return;
        giveUpPeople();
        const QString mark = block.kind == Kind::ListItem
            ? QString(qsizetype{2} * std::min(block.level, deepestList), u' ') + block.label + u' '
            : QString();
        if (const QString action = readActionWords(block.text, m_dialect); !action.isEmpty())
            addLine(mark + action);
        else
            addLine(paragraphLine(mark + block.text, m_dialect));
    }

    /// Below a heading of people, or behind a label that says so.
    bool takePeople(const OldBlock &block)
    {
        if (m_inItems)
            return false;
        const QString &text = block.text;
        const auto labelled = labelledPeople(text);
        if (labelled && labelled->list.isEmpty()) {
            giveUpPeople();
            expectPeople(labelled->kind, text);
            return true;
        }
        const auto kind = labelled ? std::optional(labelled->kind) : m_tableRead ? std::nullopt : m_people;
        const auto perLine = !labelled && block.kind == Kind::ListItem ? PeoplePerLine::One : PeoplePerLine::Many;
        const QList<OldPerson> people = kind ? readPeopleList(labelled ? labelled->list : text, *kind, perLine) : QList<OldPerson>();
        if (!people.isEmpty())
            leavePeopleHeading();
        m_persons += people;
        return !people.isEmpty();
    }

    void expectPeople(PeopleKind kind, const QString &heading)
    {
        m_people = kind;
        m_peopleHeading = heading;
        m_tableRead = false;
    }

    /// The table of people says it, but for what stands in it besides.
    void leavePeopleHeading()
    {
        static const QRegularExpression plain(u"^\\W*\\w+(?: for absence| received| from)*\\W*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const QString heading = std::exchange(m_peopleHeading, {});
        if (oldPeopleKind(heading) == PeopleKind::Apologies && !plain.match(heading).hasMatch())
            addLine(paragraphLine(heading, m_dialect));
    }

    /// What was taken for a heading of people is one of text, as nobody stands below it.
    void giveUpPeople()
    {
        m_people.reset();
        if (const QString heading = std::exchange(m_peopleHeading, {}); !heading.isEmpty())
            addLine(paragraphLine(heading, m_dialect));
    }

    void beginItem(const QString &heading)
    {
        const ItemHeading read = lexHeading(heading, m_dialect);
        const bool isUnmarked = !m_marked.isEmpty() && !read.tag.level && !read.tag.doubtful;
        m_lines += QStringList{QString(), "# "_L1 + heading + (isUnmarked ? u" (%1)"_s.arg(m_marked) : QString())};
        m_begun = true;
        m_inItems = m_inItems || heading != headTitle;
        ++m_in.items;
    }

    void addOwnNote(const OldBlock &block)
    {
        for (const QStringList &row : block.rows)
            addLine("// "_L1 + row.join(u' ').simplified());
        if (block.kind != Kind::Table)
            addLine("// "_L1 + block.text);
    }

    /// Minutes that were printed clear nothing: whatever stands so in a bracket is text.
    void addLine(QString line)
    {
        if (line.trimmed().isEmpty())
            return;
        if (const Tag tag = lexLine(line, m_dialect).tag; tag.cleared || tag.stub)
            line.insert(tag.begin, u'\\');
        if (!m_begun)
            beginItem(headTitle);
        const Line read = lexLine(line, m_dialect);
        if (const auto *action = std::get_if<ActionWords>(&read.words); action && m_numbers.contains(action->number)) {
            m_lines << paragraphLine(line, m_dialect); // once more, in a summary
            return;
        } else if (action) {
            ++m_in.actions;
            if (!action->number.isEmpty())
                m_numbers.insert(action->number);
        }
        m_lines << line;
    }

    void finish()
    {
        giveUpPeople();
        giveInitials(m_persons);
        m_in.people = static_cast<int>(m_persons.size());
        QString text;
        for (const PeopleKind kind : {PeopleKind::Attendees, PeopleKind::VotingMembers, PeopleKind::Apologies}) {
            QString rows;
            for (const OldPerson &old : std::as_const(m_persons))
                rows += old.kind == kind ? personRow(old.person) + u'\n' : QString();
            if (!rows.isEmpty())
                text += "\n# "_L1 + peopleHeading(kind) + "\n| Representing | Name | Attendance |\n| --- | --- | --- |\n"_L1 + rows;
        }
        m_in.notation = text + m_lines.join(u'\n') + u'\n';
    }

    const QList<OldBlock> &m_blocks;
    const Body &m_body;
    Dialect m_dialect;
    BroughtIn m_in;
    QString m_marked; ///< the highest level that the document marks, above the default; empty: none
    QStringList m_lines;
    QSet<QString> m_numbers; ///< of its actions
    QList<OldPerson> m_persons;
    std::optional<PeopleKind> m_people; ///< whom the text below the last heading is of
    QString m_peopleHeading; ///< that heading, until somebody stands below it
    bool m_tableRead = false; ///< below it
    int m_itemLevel = 0;
    bool m_torn = false; ///< a table lacks the first cell of each row
    bool m_begun = false; ///< an item
    bool m_inItems = false; ///< one of the agenda's: names that stand in it are no attendance
};

} // namespace

QString BroughtIn::file() const
{
    return frontMatterText(header) + notation;
}

BroughtIn bringIn(const QList<OldBlock> &blocks, const Body &body, const MeetingHeader &known)
{
    return BringingIn(blocks, body, known).read();
}

} // namespace minutebook
