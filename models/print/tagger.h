#pragma once

#include "models/minutes/document.h"
#include "models/print/sethead.h"
#include "models/print/structure.h"

namespace minutebook {

/// Builds a document's structure block by block, in reading order, and tags the strips of each with their places in it.
class Tagger
{
public:
    /// A place for a text that stands outside the column of text.
    [[nodiscard]] qsizetype addPlace();
    /// A place for a picture, and what is heard there.
    [[nodiscard]] qsizetype addFigure(const QString &alternative);
    void tag(HeadPart &part);
    void tag(const HeadingBlock &block, Strips &strips);
    void tag(const ParagraphBlock &block, Strips &strips);
    void tag(const ListItemBlock &block, Strips &strips);
    /// The strips of the rows and of the first heading; one that is repeated is no part of the structure.
    void tag(const TableBlock &block, Strips &strips);

    [[nodiscard]] const Structure &structure() const { return m_structure; }

private:
    /// Where the runs of a text belong, and the label before it.
    struct Places {
        qsizetype label = -1;
        QList<qsizetype> runs;

        [[nodiscard]] qsizetype at(qsizetype run) const { return run < 0 ? label : runs.at(run); }
    };
    /// A list that may still go on.
    struct OpenList {
        int depth = 0;
        Numbering numbering = Numbering::None;
        qsizetype list = 0;
        qsizetype body = 0; ///< of its last item
    };

    qsizetype add(const Element &element);
    qsizetype addApart(const Run &run, qsizetype parent);
    void tagText(Role role, const Runs &runs, Strips &strips);
    [[nodiscard]] Places addText(qsizetype element, const Runs &runs);
    [[nodiscard]] qsizetype listFor(const ListItemBlock &block);
    void tagContents(const TableBlock &block, Strips &strips);
    [[nodiscard]] QList<Places> addHeadRow(const TableBlock &block, qsizetype parent);
    [[nodiscard]] QList<Places> addRow(const TableBlock &block, const TableRow &row, qsizetype parent);
    void mark(TextLine &line, const Places &places) const;
    void mark(Strips &strips, const Places &places) const;

    Structure m_structure{Element{}};
    QList<OpenList> m_lists; ///< each in the last item of the one before
    int m_level = 0; ///< of the last heading
    int m_titles = 0; ///< 1 once the document has a title above all its headings
};

} // namespace minutebook
