#include "models/minutes/composeagenda.h"

#include "models/minutes/composer.h"
#include "models/minutes/phrases.h"
#include "models/minutes/runs.h"
#include "models/minutes/telllanguages.h"
#include "models/minutes/wording.h"
#include "models/notation/datavalue.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

enum AgendaColumn : int { AgendaNumber, AgendaSubject, AgendaPresenter, AgendaPurpose, AgendaTime, AgendaColumnCount };

constexpr std::array<int, AgendaColumnCount> agendaWidths{6, 38, 21, 17, 18};
constexpr int minutesOfDay = 24 * 60;

/// Tells when each item is due, as long as every one before it says how long it takes.
class Plan
{
public:
    explicit Plan(QTime begins)
        : m_now(begins)
    {
    }

    [[nodiscard]] QString take(std::optional<int> minutes)
    {
        const QTime begins = m_now;
        const bool known = begins.isValid() && minutes && *minutes < minutesOfDay - begins.msecsSinceStartOfDay() / 60'000;
        m_now = known ? begins.addSecs(60 * *minutes) : QTime();
        return known ? timeRange(begins, m_now) : QString();
    }

private:
    QTime m_now; ///< null: nobody knows
};

class AgendaComposer
{
public:
    explicit AgendaComposer(const Cut &cut)
        : m_cut(cut)
        , m_plan(cut.record.meeting.header.begins)
    {
    }

    TableBlock compose()
    {
        const QList<Item> &items = m_cut.record.meeting.items;
        for (qsizetype i = 0; i < items.size(); ++i)
            addItem(i);
        dropEmptyColumns();
        return std::move(m_table);
    }

    [[nodiscard]] const QList<LineSource> &sources() const { return m_sources; }

private:
    void addItem(qsizetype index)
    {
        const Item &item = m_cut.record.meeting.items[index];
        TableRow row;
        row.cells.resize(AgendaColumnCount);
        row.cells[AgendaNumber] = plain(item.heading.number ? QString::number(*item.heading.number) : QString());
        row.cells[AgendaSubject] = titleOf(item, m_cut);
        row.cells[AgendaPresenter] = frameRuns(item, u"presenter");
        row.cells[AgendaPurpose] = frameRuns(item, u"purpose");
        row.cells[AgendaTime] = plain(m_plan.take(minutesOf(item)));
        m_table.rows.append(row);
        addNamedPapers(item);
        for (const Paper &paper : m_cut.record.papers.value(index))
            addPaper(paper, item);
        m_sources.resize(m_table.rows.size(), LineSource{index});
    }

    /// Those that are only named in the notes.
    void addNamedPapers(const Item &item)
    {
        for (const NoteLine &line : item.lines) {
            const auto *words = std::get_if<DataWords>(&line.words);
            if (!words || words->key != "paper"_L1 || words->value.isEmpty())
                continue;
            const DataValue value = readDataValue(words->value, line.standing.rank, m_cut.dialect);
            if (m_cut.shows(value.rank, value.clearing))
                addPaperRow(runsOf(value));
        }
    }

    void addPaper(const Paper &paper, const Item &item)
    {
        const Rank rank = paperRank(paper, item.rank, m_cut.dialect);
        if (!m_cut.shows(rank))
            return;
        Runs runs = plain(paper.title + versionPhrase(paper.version));
        if (rank != item.rank)
            appendRuns(runs, markingOf(rank));
        addPaperRow(runs);
    }

    void addPaperRow(const Runs &paper) { m_table.rows.append(TableRow{{plain(paperPhrase()) + paper}, true}); }

    [[nodiscard]] Runs markingOf(Rank rank) const { return tailOf(Tag{.level = rank, .length = 1}, {}, m_cut.scheme()); }

    [[nodiscard]] Runs runsOf(const DataValue &value) const
    {
        Runs runs = minutebook::runsOf(value.text, m_cut.dialect, Verbs::Plain);
        appendRuns(runs, tailOf(value.tag, value.tail, m_cut.scheme()));
        return runs;
    }

    /// What an item's frame says under a key; nothing where that is withheld.
    [[nodiscard]] std::optional<DataValue> frame(const Item &item, QStringView key) const
    {
        const DataValue value = readDataValue(item.data(key), item.titleRank, m_cut.dialect);
        return m_cut.shows(value.rank, value.clearing) ? std::optional(value) : std::nullopt;
    }

    [[nodiscard]] Runs frameRuns(const Item &item, QStringView key) const
    {
        const std::optional<DataValue> value = frame(item, key);
        return value ? runsOf(*value) : Runs();
    }

    [[nodiscard]] std::optional<int> minutesOf(const Item &item) const
    {
        const std::optional<DataValue> value = frame(item, u"minutes");
        const int minutes = value ? value->text.toInt() : 0;
        return minutes > 0 ? std::optional(minutes) : std::nullopt;
    }

    /// A column of which no item says anything gives its room to the subjects.
    void dropEmptyColumns()
    {
        for (int column = AgendaTime; column > AgendaSubject; --column) {
            const auto says = [column](const TableRow &row) { return !row.withPrevious && !row.cells[column].isEmpty(); };
            if (std::ranges::any_of(m_table.rows, says))
                continue;
            m_table.widths[AgendaSubject] += m_table.widths.at(column);
            m_table.widths.removeAt(column);
            m_table.columns.removeAt(column);
            for (TableRow &row : m_table.rows) {
                if (!row.withPrevious)
                    row.cells.removeAt(column);
            }
        }
    }

    const Cut &m_cut;
    Plan m_plan;
    QList<LineSource> m_sources; ///< of each row its item
    TableBlock m_table{.kind = TableKind::Agenda, .columns = agendaColumns(), .widths = {agendaWidths.begin(), agendaWidths.end()}};
};

} // namespace

QList<LineSource> traceAgendaRows(const Cut &cut)
{
    AgendaComposer composer(cut);
    (void)composer.compose();
    return composer.sources();
}

MinutesDocument composeAgenda(const MeetingRecord &record, Edition edition)
{
    const Wording wording(record.body.language);
    const Cut cut = cutOf(record, edition);
    MinutesDocument document = composeHead(cut, agendaTitle(cut.scheme(), edition));
    document.blocks = composeInvited(cut);
    if (TableBlock items = AgendaComposer(cut).compose(); !items.rows.isEmpty())
        document.blocks += QList<Block>{HeadingBlock{1, {Run{.text = agendaHeading()}}}, items};
    document.blocks += composeNextMeeting(cut);
    tellLanguages(document);
    return document;
}

} // namespace minutebook
