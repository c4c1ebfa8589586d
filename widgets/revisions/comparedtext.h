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

    void show(const QList<ComparedLine> &lines);
    /// Only lines that differ, and the headings they stand under; else the whole text.
    void setWhole(bool whole);
    [[nodiscard]] int differences() const { return m_differences; }
    /// The next line that differs, or the one before; round and round.
    void step(int direction);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    QList<ComparedLine> m_lines;
    QList<int> m_stops; ///< the blocks that differ
    int m_differences = 0;
    bool m_whole = false;
};

} // namespace minutebook
