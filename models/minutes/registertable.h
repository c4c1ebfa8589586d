#pragma once

#include "models/minutes/composeregister.h"

#include <variant>

namespace minutebook {

/// A value of a register: nothing, a number, a text, several texts, a day.
using RegisterValue = std::variant<std::monostate, int, QString, QStringList, QDate>;

/// Nothing where it is empty or null.
[[nodiscard]] RegisterValue valueOf(const QString &text);
[[nodiscard]] RegisterValue valueOf(QDate day);

/// A register as data: what spreadsheets and other programs are given. Its keys do not change from version to version.
struct RegisterTable {
    QString name; ///< "actions"
    QString body;
    QString abbreviation;
    QString marking; ///< of the file: "TLP:GREEN"
    QDate date; ///< of the latest meeting; null: there is none
    bool complete = false; ///< it is of the top edition, which withholds nothing, and no filter was asked for
    QStringList keys = {}; ///< of the columns
    QList<QList<RegisterValue>> rows = {}; ///< as many values each as there are keys

    bool operator==(const RegisterTable &) const = default;
};

/// The same rows as in `composeRegister`, cut by the same gate. Texts are without inline marks.
[[nodiscard]] RegisterTable registerTable(RegisterKind kind, const RegisterRecord &record, Edition edition,
                                          const RegisterFilter &filter = {});

} // namespace minutebook
