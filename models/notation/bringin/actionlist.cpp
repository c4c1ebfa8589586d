#include "models/notation/bringin/actionlist.h"

#include "models/domain/cells.h"
#include "models/notation/bringin/oldwords.h"
#include "models/notation/lexline.h"
#include "models/notation/owners.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(ActionList)
};

ActionField fieldOf(const QString &heading)
{
    static const QHash<QString, ActionField> fields{
        {u"number"_s, ActionField::Number},
        {u"no"_s, ActionField::Number},
        {u"#"_s, ActionField::Number},
        {u"no."_s, ActionField::Number},
        {u"id"_s, ActionField::Number},
        {u"action id"_s, ActionField::Number},
        {u"ref"_s, ActionField::Number},
        {u"reference"_s, ActionField::Number},
        {u"action no"_s, ActionField::Number},
        {u"action no."_s, ActionField::Number},
        {u"action"_s, ActionField::Text},
        {u"text"_s, ActionField::Text},
        {u"description"_s, ActionField::Text},
        {u"task"_s, ActionField::Text},
        {u"what"_s, ActionField::Text},
        {u"action item"_s, ActionField::Text},
        {u"nr"_s, ActionField::Number},
        {u"nr."_s, ActionField::Number},
        {u"nummer"_s, ActionField::Number},
        {u"aufgabe"_s, ActionField::Text},
        {u"beschreibung"_s, ActionField::Text},
        {u"verantwortlich"_s, ActionField::Owner},
        {u"zuständig"_s, ActionField::Owner},
        {u"fällig"_s, ActionField::Due},
        {u"fällig am"_s, ActionField::Due},
        {u"termin"_s, ActionField::Due},
        {u"erledigt am"_s, ActionField::ClosedOn},
        {u"stufe"_s, ActionField::Level},
        {u"bemerkung"_s, ActionField::Notes},
        {u"bemerkungen"_s, ActionField::Notes},
        {u"numéro"_s, ActionField::Number},
        {u"tâche"_s, ActionField::Text},
        {u"responsable"_s, ActionField::Owner},
        {u"échéance"_s, ActionField::Due},
        {u"état"_s, ActionField::Status},
        {u"statut"_s, ActionField::Status},
        {u"remarques"_s, ActionField::Notes},
        {u"rhif"_s, ActionField::Number},
        {u"gweithred"_s, ActionField::Text},
        {u"perchennog"_s, ActionField::Owner},
        {u"statws"_s, ActionField::Status},
        {u"owner"_s, ActionField::Owner},
        {u"owners"_s, ActionField::Owner},
        {u"owner(s)"_s, ActionField::Owner},
        {u"responsible"_s, ActionField::Owner},
        {u"lead"_s, ActionField::Owner},
        {u"who"_s, ActionField::Owner},
        {u"assigned to"_s, ActionField::Owner},
        {u"due"_s, ActionField::Due},
        {u"due date"_s, ActionField::Due},
        {u"deadline"_s, ActionField::Due},
        {u"when"_s, ActionField::Due},
        {u"by when"_s, ActionField::Due},
        {u"due by"_s, ActionField::Due},
        {u"target date"_s, ActionField::Due},
        {u"status"_s, ActionField::Status},
        {u"state"_s, ActionField::Status},
        {u"raised"_s, ActionField::RaisedOn},
        {u"raised on"_s, ActionField::RaisedOn},
        {u"date raised"_s, ActionField::RaisedOn},
        {u"opened"_s, ActionField::RaisedOn},
        {u"closed"_s, ActionField::ClosedOn},
        {u"closed on"_s, ActionField::ClosedOn},
        {u"date closed"_s, ActionField::ClosedOn},
        {u"completed"_s, ActionField::ClosedOn},
        {u"level"_s, ActionField::Level},
        {u"classification"_s, ActionField::Level},
        {u"marking"_s, ActionField::Level},
        {u"notes"_s, ActionField::Notes},
        {u"update"_s, ActionField::Notes},
        {u"updates"_s, ActionField::Notes},
        {u"comments"_s, ActionField::Notes},
        {u"comment"_s, ActionField::Notes},
    };
    return fields.value(heading.simplified().toLower(), ActionField::None);
}

/// As the notation writes it; nothing: the word is unknown. An open action needs no word.
std::optional<QString> statusWord(const QString &word)
{
    static const QHash<QString, QString> words{
        {QString(), QString()},          {u"open"_s, QString()},           {u"ongoing"_s, QString()},
        {u"in progress"_s, QString()},   {u"on target"_s, u"ON TARGET"_s}, {u"on-target"_s, u"ON TARGET"_s},
        {u"on track"_s, u"ON TARGET"_s}, {u"closed"_s, u"CLOSED"_s},       {u"complete"_s, u"CLOSED"_s},
        {u"completed"_s, u"CLOSED"_s},   {u"done"_s, u"CLOSED"_s},         {u"transferred"_s, u"TRANSFERRED"_s},
        {u"offen"_s, QString()},         {u"in arbeit"_s, QString()},      {u"erledigt"_s, u"CLOSED"_s},
        {u"geschlossen"_s, u"CLOSED"_s}, {u"ouvert"_s, QString()},         {u"en cours"_s, QString()},
        {u"clos"_s, u"CLOSED"_s},        {u"terminé"_s, u"CLOSED"_s},      {u"ar agor"_s, QString()},
        {u"wedi cau"_s, u"CLOSED"_s},    {u"withdrawn"_s, u"WITHDRAWN"_s}, {u"cancelled"_s, u"WITHDRAWN"_s},
        {u"canceled"_s, u"WITHDRAWN"_s},
    };
    const auto found = words.constFind(word.simplified().toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

class ActionLister
{
public:
    ActionLister(const ActionListTable &table, const QList<ActionField> &fields, const Dialect &dialect, const QSet<QString> &taken)
        : m_table(table)
        , m_fields(fields)
        , m_dialect(dialect)
        , m_taken(taken)
    {
        for (const QStringList &row : table.rows) // numbers of rows further down are not given to those above
            m_written.insert(cell(row, ActionField::Number));
        m_assumed = levelOfTheRest();
        m_dates = orderOfDates(allDates());
    }

    QList<ListedAction> list()
    {
        QList<ListedAction> actions;
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            if (m_table.rows[i].join(QString()).trimmed().isEmpty())
                continue;
            ListedAction action{
                .row = m_table.firstRow + static_cast<int>(i), .number = {}, .text = {}, .owners = {}, .due = {}, .lines = {}, .fault = {}};
            read(m_table.rows[i], action);
            actions.append(action);
        }
        return actions;
    }

private:
    [[nodiscard]] QString cell(const QStringList &row, ActionField field) const
    {
        const qsizetype column = m_fields.indexOf(field);
        return column < 0 ? QString() : row.value(column).simplified();
    }

    [[nodiscard]] QStringList allDates() const
    {
        QStringList dates;
        for (const QStringList &row : m_table.rows) {
            for (const ActionField field : {ActionField::Due, ActionField::RaisedOn, ActionField::ClosedOn})
                dates << cell(row, field);
        }
        return dates;
    }

    /// What a row is of that names no level; empty: of the default. A level that is unknown may be the highest there is.
    [[nodiscard]] QString levelOfTheRest() const
    {
        const Scheme &scheme = m_dialect.scheme;
        Rank highest = m_dialect.defaultRank;
        for (const QStringList &row : m_table.rows) {
            if (const QString level = cell(row, ActionField::Level).toUpper(); !level.isEmpty())
                highest = std::max(highest, scheme.rankOrHighest(level));
        }
        return highest > m_dialect.defaultRank ? scheme.level(highest).name : QString();
    }

    void read(const QStringList &row, ListedAction &action)
    {
        static const QRegularExpression parters(u"\\s*[,;/&]\\s*|\\s+and\\s+"_s);
        action.text = cell(row, ActionField::Text);
        action.owners = cell(row, ActionField::Owner).split(parters, Qt::SkipEmptyParts);
        if (action.text.isEmpty())
            action.fault = ListWords::tr("This row says no action.");
        readNumber(cell(row, ActionField::Number), action);
        action.due = dateOf(row, ActionField::Due, action);
        const QDate raised = dateOf(row, ActionField::RaisedOn, action);
        const QDate closed = dateOf(row, ActionField::ClosedOn, action);
        const std::optional<QString> status = statusWord(cell(row, ActionField::Status));
        if (!status)
            complain(action,
                     ListWords::tr("“%1” is no status. Write open, on target, closed, transferred or withdrawn.")
                         .arg(cell(row, ActionField::Status)));
        QString level = cell(row, ActionField::Level).toUpper();
        if (level.isEmpty())
            level = action.assumedLevel = m_assumed;
        if (!level.isEmpty() && !m_dialect.scheme.rankOf(level))
            complain(action, ListWords::tr("“%1” is no level of the scheme.").arg(cell(row, ActionField::Level)));
        if (!action.fault.isEmpty())
            return;
        if (action.number.isEmpty())
            action.number = nextNumber();
        for (const QString &owner : std::as_const(action.owners)) {
            if (!isKnownOwner(owner, m_dialect) && !isMember(owner, m_dialect) && !isFormerMember(owner, m_dialect))
                action.strangers << owner;
        }
        const QString tag = level.isEmpty() ? QString() : " ("_L1 + level + u')';
        action.lines << actionLine(action) + tag;
        const bool isClosed = closed.isValid() && status->isEmpty();
        addUpdate(action, isClosed ? u"CLOSED"_s : *status, {cell(row, ActionField::Notes), raised, closed}, tag);
        checkLines(action);
    }

    struct Course {
        QString notes;
        QDate raised;
        QDate closed;
    };

    static void complain(ListedAction &action, const QString &fault)
    {
        if (action.fault.isEmpty())
            action.fault = fault;
    }

    void readNumber(const QString &number, ListedAction &action)
    {
        if (number.isEmpty())
            return;
        if (m_dialect.numberLength(number) != number.size()) {
            action.text.prepend(number + u" – "_s);
            return;
        }
        action.number = number;
        if (m_taken.contains(number))
            complain(action, ListWords::tr("The action %1 is in the book already.").arg(number));
        if (m_given.contains(number))
            complain(action, ListWords::tr("The number %1 stands in a row above already.").arg(number));
        m_given.insert(number);
    }

    QDate dateOf(const QStringList &row, ActionField field, ListedAction &action) const
    {
        const QString words = cell(row, field);
        const QDate date = dateIn(words, m_dates);
        if (!words.isEmpty() && !date.isValid())
            complain(action, ListWords::tr("“%1” is no date that can be read in one way alone. Write it as 2024-03-05.").arg(words));
        return date;
    }

    QString nextNumber()
    {
        QString number;
        do
            number = m_dialect.actionNumber(++m_sequence);
        while (m_taken.contains(number) || m_given.contains(number) || m_written.contains(number));
        m_given.insert(number);
        return number;
    }

    static QString actionLine(const ListedAction &action)
    {
        QString line = "ACTION "_L1 + action.number;
        if (action.due.isValid())
            line += " due "_L1 + action.due.toString(Qt::ISODate);
        if (!action.owners.isEmpty())
            line += " {"_L1 + action.owners.join("; "_L1) + u'}';
        return line + ": "_L1 + action.text;
    }

    /// The notation has no place for the days on which it was raised and closed: they are said.
    static void addUpdate(ListedAction &action, const QString &status, const Course &course, const QString &tag)
    {
        QStringList said;
        if (!course.notes.isEmpty())
            said << (u".!?"_s.contains(course.notes.back()) ? course.notes : course.notes + u'.');
        if (course.raised.isValid())
            said << "Raised on "_L1 + course.raised.toString(Qt::ISODate) + u'.';
        if (course.closed.isValid())
            said << "Closed on "_L1 + course.closed.toString(Qt::ISODate) + u'.';
        if (said.isEmpty() && !status.isEmpty())
            said << u"As the old action log says."_s;
        if (!said.isEmpty())
            action.lines << "UPDATE "_L1 + action.number + (status.isEmpty() ? QString() : u' ' + status) + ": "_L1 + said.join(u' ') + tag;
    }

    void checkLines(ListedAction &action) const
    {
        const Line first = lexLine(action.lines.constFirst(), m_dialect);
        const auto *words = std::get_if<ActionWords>(&first.words);
        if (first.kind != LineKind::Action || !words || words->number != action.number)
            complain(action, ListWords::tr("This row cannot be written as an action. Look at its owner and text for brackets and colons."));
    }

    const ActionListTable &m_table;
    const QList<ActionField> &m_fields;
    const Dialect &m_dialect;
    const QSet<QString> &m_taken;
    QSet<QString> m_written;
    QSet<QString> m_given;
    QString m_assumed; ///< the level of rows that name none
    DateOrder m_dates = DateOrder::Unsettled;
    int m_sequence = 0;
};

} // namespace

ActionListTable readActionListTable(const QString &text)
{
    ActionListTable table;
    QList<QStringList> rows = cellsOf(text).rows;
    while (!rows.isEmpty() && rows.constLast().join(QString()).trimmed().isEmpty())
        rows.removeLast();
    if (rows.isEmpty())
        return table;
    const bool headed = std::ranges::any_of(rows.constFirst(), [](const QString &cell) { return fieldOf(cell) != ActionField::None; });
    if (headed) {
        table.headings = rows.takeFirst();
        table.firstRow = 2;
    }
    for (const QStringList &row : rows) {
        while (table.headings.size() < row.size())
            table.headings << ListWords::tr("Column %1").arg(table.headings.size() + 1);
    }
    table.rows = rows;
    return table;
}

QList<ActionField> proposedFields(const ActionListTable &table)
{
    QList<ActionField> fields;
    for (const QString &heading : table.headings) {
        const ActionField field = fieldOf(heading);
        fields << (fields.contains(field) ? ActionField::None : field);
    }
    return fields;
}

QList<ListedAction> listActions(const ActionListTable &table, const QList<ActionField> &fields, const Dialect &dialect,
                                const QSet<QString> &taken)
{
    return ActionLister(table, fields, dialect, taken).list();
}

QString notesOf(const QList<ListedAction> &actions)
{
    QStringList lines;
    for (const ListedAction &action : actions) {
        if (action.fault.isEmpty())
            lines << action.lines;
    }
    return lines.join(u'\n');
}

} // namespace minutebook
