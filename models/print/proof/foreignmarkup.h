#pragma once

#include "models/print/proof/filetexts.h"

#include <QRegularExpression>

#include <map>

namespace minutebook {

/// Elements of one kind, as a writer of this program writes them. Several names stand with spaces between.
struct WrittenElements {
    QLatin1StringView names; ///< "table:table-row"; of a namespace that has no prefix "tr"
    QLatin1StringView parents; ///< that they may stand in; empty: they are the root
    QLatin1StringView attributes; ///< "class=open|spanning": a name, and the expression that the whole value is
    bool text = false; ///< whether text may stand in them
};

/// What an XML file may hold and still be read in full: nothing else is known to be shown as it is read. An element that nobody knows may be
/// run or loaded, an attribute may hide letters between others, text outside of cells comes to stand elsewhere.
class MarkupWritten
{
public:
    /// `namespaces` are addresses, each with the prefix that its names have in the rows.
    MarkupWritten(const std::map<QString, QString> &namespaces, const QList<WrittenElements> &rows);

    /// The first thing in a file that is not so written, as a person would look for it: "<script>", "<a href="data:text/html;ba…">".
    /// Empty if there is none; one that is not well-formed is told by readXml.
    [[nodiscard]] QString foreignIn(const QByteArray &xml) const;

private:
    struct Known {
        QStringList parents;
        std::map<QString, QRegularExpression> attributes;
        bool text = false;
    };
    class Search;

    void add(const WrittenElements &row);

    std::map<QString, QString> m_namespaces;
    std::map<QString, Known> m_known;
};

/// Nothing is proved: beside text the file holds this. Error: ProofTextUnread.
void missForeign(FileTexts &texts, const QString &foreign);

} // namespace minutebook
