#include "panetexts.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString rowText(const QModelIndex &row, const QList<int> &columns)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(row.siblingAtColumn(column).data().toString());
    return cells.join(" | "_L1).trimmed();
}

QStringList rowTexts(const QAbstractItemModel &model, const QList<int> &columns, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row)
        rows.append(rowText(model.index(row, 0, parent), columns));
    return rows;
}

QStringList actionTexts(const ActionsModel &actions)
{
    QStringList rows;
    for (int group = 0; group < actions.rowCount(); ++group) {
        const QModelIndex heading = actions.index(group, 0);
        rows.append(u'[' + heading.data().toString() + u']');
        rows += rowTexts(
            actions,
            {ActionsModel::Number, ActionsModel::Owner, ActionsModel::Due, ActionsModel::Status, ActionsModel::Level, ActionsModel::Text},
            heading);
    }
    return rows;
}

} // namespace

QStringList paneTexts(OpenBook &book)
{
    QStringList rows{u"Agenda"_s};
    rows += rowTexts(*book.agenda(), {AgendaModel::Title, AgendaModel::Level, AgendaModel::Outcome});
    rows << QString() << u"Attendance"_s;
    rows += rowTexts(*book.sitting()->model(),
                     {AttendanceModel::Key, AttendanceModel::Name, AttendanceModel::Seat, AttendanceModel::State, AttendanceModel::Votes});
    rows << QString() << u"Actions"_s;
    rows += actionTexts(*book.actions());
    rows << QString() << u"Decisions"_s;
    rows += rowTexts(*book.decisions(), {DecisionsModel::Item, DecisionsModel::Verb, DecisionsModel::Level, DecisionsModel::Text});
    return rows << QString();
}

} // namespace minutebook
