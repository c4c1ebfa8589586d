#pragma once

#include "models/domain/shownregister.h"
#include "models/notation/dialect.h"
#include "models/presentation/sharedrows.h"

namespace minutebook {

/// The columns of the action log.
struct ActionLogColumns {
    enum Column { Number, Text, Owners, Due, Status, Age, Raised, Latest, Level, ColumnCount };
};

/// An action as the log shows it, or the heading of those of one owner.
struct ActionLogRow {
    QString group = {}; ///< whose heading it stands below; empty: none's
    bool isHeading = false;
    ShownLogEntry entry = {};
    QStringList cells = {}; ///< by column, in the program's language; of a heading the first alone
    bool overdue = false;
    int age = 0; ///< in days
    std::optional<Rank> told = {}; ///< nothing: what level it is of is not told
    QStringList former = {}; ///< owners who have left the committee

    bool operator==(const ActionLogRow &) const = default;

    [[nodiscard]] QString key() const { return group + QChar(isHeading ? u'\2' : u'\1') + entry.number; }
};

/// What is looked at of the log, and how.
struct ActionLogAsk {
    Rank ceiling; ///< of the body's scheme
    RegisterFilter filter = {};
    int column = -1; ///< by which it is sorted; below 0: as they were raised
    Qt::SortOrder order = Qt::AscendingOrder;
    bool byOwner = false; ///< grouped
    QDate today = {};

    bool operator==(const ActionLogAsk &) const = default;
};

/// A meeting that entries come from.
struct RegisterMeeting {
    int number = 0;
    QDate date;

    bool operator==(const RegisterMeeting &) const = default;
};

/// By date and number, each once; the latest comes first.
[[nodiscard]] QList<RegisterMeeting> latestFirst(const QSet<std::pair<QDate, int>> &meetings);

/// All actions that a ceiling shows on a day, made once for whatever is asked of them.
struct ActionLogRows {
    SharedRows<ActionLogRow> rows; ///< as they were raised
    QStringList owners; ///< of all of these
    QList<RegisterMeeting> meetings; ///< that raised them or took them up, the latest first
};

struct ActionLogAnswer {
    SharedRows<ActionLogRow> rows;
    int count = 0; ///< of the actions
    int all = 0; ///< that the ceiling shows, wanted or not
    QStringList owners; ///< of all of these
    QList<RegisterMeeting> meetings; ///< that raised them or took them up, the latest first
};

/// Of an ask its ceiling and its day alone count.
[[nodiscard]] ActionLogRows allActionLogRows(const RegisterRecord &record, const Dialect &dialect, const ActionLogAsk &ask);
/// `all`: of the same record and ceiling, on the same day.
[[nodiscard]] ActionLogAnswer actionLogRows(const ActionLogRows &all, const RegisterRecord &record, const Dialect &dialect,
                                            const ActionLogAsk &ask);

/// The widest that cells mostly are, in the language of the user; empty where a column takes what is left.
[[nodiscard]] QStringList actionLogSamples();

/// "BC 12, 14 May 2024, item 3".
[[nodiscard]] QString placeWords(const RegisterSource &source, const QString &abbreviation);

} // namespace minutebook
