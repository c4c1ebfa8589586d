#pragma once

#include "models/print/comparedocuments.h"

#include <QTextEdit>

namespace minutebook {

/// What has become of a document, as one text: words that are gone are struck out, those that have come underlined; both have a sign at
/// their line too, so that no colour is needed to tell them.
class ComparedText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ComparedText(QWidget *parent = nullptr);

    /// At the first line that differs.
    void open(const QList<ComparedLine> &lines);
    /// The same two states, one of which may have changed: whoever reads stays where they are.
    void update(const QList<ComparedLine> &lines);
    /// Only lines that differ, and the headings they stand under; else the whole text.
    void setWhole(bool whole);
    [[nodiscard]] int differences() const { return m_differences; }
    /// The next line that differs, or the one before; round and round.
    void step(int direction);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void take(const QList<ComparedLine> &lines);
    /// Which difference the cursor is at or behind; -1: before all.
    [[nodiscard]] qsizetype stop() const;
    void goTo(qsizetype stop);

    QList<ComparedLine> m_lines;
    QList<int> m_stops; ///< the blocks that differ
    int m_differences = 0;
    bool m_whole = false;
};

} // namespace minutebook
