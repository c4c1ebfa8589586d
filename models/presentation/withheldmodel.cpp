#include "models/presentation/withheldmodel.h"

#include "models/notation/inline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString withheldDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

QString joinedWords(QStringList words, const QString &by)
{
    words.removeAll(QString());
    return words.join(by);
}

QString reviewWord(const Withholding &facts)
{
    return joinedWords({withheldDay(facts.review), facts.event}, u"; "_s);
}

/// By the states' order.
constexpr std::array stateWords{QT_TRANSLATE_NOOP("WithheldModel", "overdue"),   QT_TRANSLATE_NOOP("WithheldModel", "due"),
                                QT_TRANSLATE_NOOP("WithheldModel", "not given"), QT_TRANSLATE_NOOP("WithheldModel", "later"),
                                QT_TRANSLATE_NOOP("WithheldModel", "line gone"), QT_TRANSLATE_NOOP("WithheldModel", "not withheld"),
                                QT_TRANSLATE_NOOP("WithheldModel", "downgraded")};
static_assert(stateWords.size() == allWithheldStates.size());

} // namespace

QString withheldStateWord(WithheldState state)
{
    return QCoreApplication::translate("WithheldModel", stateWords.at(static_cast<std::size_t>(state)));
}

QString placeWord(const LoggedPart &part)
{
    const QString item = part.source.item ? WithheldModel::tr("item %1").arg(*part.source.item) : QString();
    const bool line = part.kind != PartKind::Item && part.source.line.line >= 0;
    const QString within = part.kind == PartKind::Paper ? WithheldModel::tr("paper %1").arg(part.place)
        : line                                          ? WithheldModel::tr("line %1").arg(part.source.line.line + 1)
                                                        : QString();
    return joinedWords({item, part.title, within}, u", "_s);
}

QStringList withheldSamples()
{
    QStringList states;
    for (const WithheldState state : allWithheldStates)
        states << withheldStateWord(state);
    return {*std::ranges::max_element(states, {}, &QString::size),
            WithheldModel::tr("Meeting"),
            WithheldModel::tr("item %1").arg(u"00, Mmmm mmmm mmm"_s),
            u"AMBER+"_s,
            u"mmmmmm mm m mmm"_s,
            u"Mmmm Mmmmm"_s,
            WithheldModel::tr("Looked at again")};
}

namespace {

QString idOf(const LoggedPart &part)
{
    const RegisterLine &line = part.source.line;
    return u"%1 %2 %3 %4 %5"_s.arg(line.meeting.value).arg(line.item.value).arg(line.line).arg(part.entry.value).arg(part.paper.value);
}

QString cellOf(const LoggedPart &part, WithheldState state, int column, const Dialect &dialect)
{
    switch (column) {
    case WithheldModel::State:
        return withheldStateWord(state);
    case WithheldModel::Meeting:
        return QString::number(part.source.meeting);
    case WithheldModel::Place:
        return placeWord(part);
    case WithheldModel::Level:
        return dialect.scheme.level(part.source.rank).name;
    case WithheldModel::Ground:
        return part.facts.ground;
    case WithheldModel::Owner:
        return part.facts.owner;
    case WithheldModel::Review:
        return reviewWord(part.facts);
    case WithheldModel::FirstWords:
        return plainText(part.words, dialect);
    default:
        return {};
    }
}

} // namespace

SharedRows<WithheldEntry> withheldEntries(const QList<LoggedPart> &parts, const Body &body, QDate today)
{
    const Dialect dialect = dialectOf(body, {}, {});
    SharedRows<WithheldEntry> entries;
    entries.reserve(parts.size());
    for (const LoggedPart &part : parts) {
        const WithheldState state = stateOf(part, today);
        QStringList cells;
        for (int column = 0; column < WithheldModel::ColumnCount; ++column)
            cells << cellOf(part, state, column, dialect);
        entries.append(std::make_shared<const WithheldEntry>(part, state, idOf(part), joinedWords(cells, u", "_s)));
    }
    return entries;
}

void WithheldModel::show(const SharedRows<WithheldEntry> &entries, const Body &body)
{
    m_dialect = dialectOf(body, {}, {});
    merge(entries);
}

const LoggedPart *WithheldModel::part(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &row(index.row()).part : nullptr;
}

/// By what is known of it, else by its line: that may have moved.
QModelIndex WithheldModel::indexOf(const LoggedPart &part) const
{
    const auto isIt = [&](const auto &entry) {
        return part.entry != WithheldId() ? entry->part.entry == part.entry
                                          : entry->part.source.line == part.source.line && entry->part.paper == part.paper;
    };
    const auto found = std::ranges::find_if(rows(), isIt);
    return found == rows().end() ? QModelIndex() : index(static_cast<int>(found - rows().begin()), 0);
}

QString WithheldModel::facts(const WithheldEntry &entry) const
{
    const Withholding &known = entry.part.facts;
    QStringList lines{plainText(entry.part.words, m_dialect)};
    const auto say = [&lines](const QString &words, const QString &said) {
        if (!said.isEmpty())
            lines << words.arg(said);
    };
    say(tr("Ground: %1"), known.ground);
    say(tr("Owner: %1"), known.owner);
    say(tr("Looked at again: %1"), reviewWord(known));
    if (entry.part.isGone())
        lines << tr("Its line is nowhere in the notes at the moment. What was said of it is kept, and comes back with the line.");
    if (const auto &downgrade = entry.part.downgrade)
        lines << tr("Downgraded from %1 to %2 on %3: %4").arg(downgrade->from, downgrade->to, withheldDay(downgrade->on), downgrade->reason);
    return joinedWords(lines, u"\n"_s);
}

QVariant WithheldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WithheldEntry &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellOf(entry.part, entry.state, index.column(), m_dialect);
    case Qt::AccessibleTextRole:
        return index.column() == State ? entry.described : cellOf(entry.part, entry.state, index.column(), m_dialect);
    case Qt::ToolTipRole:
    case FilterRole:
        return entry.described;
    case RankRole:
        return QVariant::fromValue(entry.part.source.rank);
    case FactsRole:
        return facts(entry);
    default:
        return {};
    }
}

QVariant WithheldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("State"),           QT_TR_NOOP("Meeting"),    QT_TR_NOOP("Place"),
                                       QT_TR_NOOP("Level"),           QT_TR_NOOP("Ground"),     QT_TR_NOOP("Owner"),
                                       QT_TR_NOOP("Looked at again"), QT_TR_NOOP("First words")};
    const bool shown = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return shown ? tr(titles.at(static_cast<std::size_t>(section))) : QVariant();
}

} // namespace minutebook
