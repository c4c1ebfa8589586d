#pragma once

#include "models/presentation/yearoverview.h"

#include <QAbstractTableModel>

namespace minutebook {

/// What a cell of an overview shows: a value, and where that is a mark, or a number cut short, what it means in words.
struct OverviewCell {
    QVariant value;
    QString words = {};

    bool operator==(const OverviewCell &) const = default;

    /// As a reader without the picture has it.
    [[nodiscard]] QString text() const { return words.isEmpty() ? value.toString() : words; }
};

/// One picture of an overview as a table: what screen readers and spreadsheets get.
struct OverviewContent {
    QStringList columns;
    QList<QList<OverviewCell>> rows; ///< as many cells each as there are columns

    bool operator==(const OverviewContent &) const = default;
};

/// Seats down, meetings across; who was there how often at the end.
[[nodiscard]] OverviewContent attendanceContent(const YearOverview &overview);
/// A row for each meeting: actions raised, finished, and open once it was over.
[[nodiscard]] OverviewContent actionsContent(const YearOverview &overview);
/// A row for each outcome verb.
[[nodiscard]] OverviewContent verbsContent(const YearOverview &overview);
/// A row for each item with a time, those that took longest first, or else were given most.
[[nodiscard]] OverviewContent timesContent(const YearOverview &overview);

/// A picture of an overview, a row for each of its things.
class OverviewTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const OverviewContent &content);
    [[nodiscard]] const OverviewContent &content() const { return m_content; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    OverviewContent m_content;
};

} // namespace minutebook
