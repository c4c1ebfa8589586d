#pragma once

#include "widgets/preview/pdfpages.h"
#include "widgets/preview/printededition.h"

#include <QElapsedTimer>

namespace minutebook {

/// The pages of an edition, which know which paragraph tells of which line: they show the cursor's, lead back to the notes, and show what
/// differs from the edition beside them.
class EditionPages final : public PdfPages
{
    Q_OBJECT

public:
    explicit EditionPages(QWidget *parent = nullptr);

    /// False if the bytes are no PDF; then what was shown stays.
    bool showEdition(const PrintedEdition &edition);
    void clear() override;
    [[nodiscard]] const QList<PrintedPassage> &passages() const { return m_passages; }

    /// The line of the cursor in the notes; nothing: it is in none.
    void setCursor(std::optional<NotesPlace> place);
    /// Whether the pages go along with the cursor, unless somebody has just scrolled elsewhere.
    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }

    /// Of the paragraph at a pixel of the viewport; -1: there is none.
    [[nodiscard]] qsizetype passageAt(QPoint pixel) const;
    /// The paragraph that tells of a line; -1: none does.
    [[nodiscard]] qsizetype passageOf(NotesPlace place) const;
    /// The paragraph that the keys have chosen; -1: none.
    [[nodiscard]] qsizetype chosenPassage() const { return m_chosen; }
    void choose(qsizetype passage);
    [[nodiscard]] QString spokenText() const override;
    /// Of the chosen paragraph, or the first that is seen.
    void goToLine();

signals:
    void lineChosen(minutebook::NotesPlace place);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintMarks(MarkPainter &marks, qsizetype page) override;

private:
    void lead(qsizetype passage);
    void follow();
    void step(int direction);
    [[nodiscard]] qsizetype firstSeen() const;
    [[nodiscard]] qsizetype before(NotesPlace place) const;
    [[nodiscard]] QString tipAt(QPoint pixel);

    QList<PrintedPassage> m_passages;
    std::optional<NotesPlace> m_cursor;
    qsizetype m_chosen = -1;
    bool m_following = true;
    bool m_moved = false; ///< the cursor stands elsewhere than where the pages followed it last
    QElapsedTimer m_scrolledAway; ///< since a person scrolled last
};

} // namespace minutebook
