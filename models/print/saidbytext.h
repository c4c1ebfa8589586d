#pragma once

#include <QByteArray>
#include <QString>

namespace minutebook {

/// What a file of the program's own says it holds.
struct SaidOfFile {
    QString marking = {}; ///< "TLP:RED"; empty: it says nothing
    QString copy = {}; ///< "Copy 3 of 5 · Ada Quay"; empty: it has no number
    QString title = {}; ///< "SSC 82 – Minutes"; of a text its reference and date; of a register's data its name; empty: it says nothing
    QString name = {}; ///< of a text "Draft Minutes", of data "actions"; empty: the title ends in it
};

/// Of plain text, Markdown, or a register as CSV, JSON or calendar. Whatever else it is says nothing that any scheme knows.
[[nodiscard]] SaidOfFile saidByText(const QByteArray &bytes);

} // namespace minutebook
