#pragma once

#include <QByteArray>
#include <QString>

namespace minutebook {

/// What a file of the program's own says it holds.
struct SaidOfFile {
    QString marking = {}; ///< "TLP:RED"; empty: it says nothing
    QString copy = {}; ///< "Copy 3 of 5 · Ada Quay"; empty: it has no number
    QString title = {}; ///< "SSC 82 – Draft Minutes"; of a text "Draft Minutes"
};

/// Of plain text, Markdown, or a register as CSV or JSON. Whatever else it is says nothing that any scheme knows.
[[nodiscard]] SaidOfFile saidByText(const QByteArray &bytes);

} // namespace minutebook
