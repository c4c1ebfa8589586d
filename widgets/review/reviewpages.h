#pragma once

#include "models/review/anchor.h"
#include "models/review/bundle.h"
#include "widgets/preview/pdfpages.h"
#include "widgets/preview/printededition.h"
#include "widgets/review/linkedwords.h"

namespace minutebook {

/// Words of an edition's pages.
struct ReviewSpot {
    qsizetype passage = -1; ///< -1: none
    WordRange words = {};

    bool operator==(const ReviewSpot &) const = default;
};

/// The pages of a review file: passages and words can be chosen with the mouse or by keys, what is commented on is marked, and so is what
/// has changed since the last draft.
class ReviewPages final : public PdfPages
{
    Q_OBJECT

public:
    /// A comment's mark.
    struct Mark {
        QByteArray id;
        ReviewSpot spot;
        int number = 1; ///< as in the list
    };

    explicit ReviewPages(QWidget *parent = nullptr);

    /// False if its bytes are no PDF.
    bool showBundle(const ReviewBundle &bundle);
    void setMarks(const QList<Mark> &marks, const QByteArray &chosen);

    /// What a comment would be about: words that were chosen, else a whole passage.
    [[nodiscard]] const ReviewSpot &spot() const { return m_spot; }
    void choose(const ReviewSpot &spot);
    /// The passage that is read: the one that is chosen, if it is in view, else the first that is seen.
    [[nodiscard]] qsizetype place() const;
    /// On the pages of a passage.
    [[nodiscard]] QList<LinkedBox> linksOf(qsizetype passage);
    /// The passage that stands there; nothing where none does.
    void chooseAt(const PageBox &place);
    /// From the one that is chosen, if it is in view; else to the first that is seen, or the last: whoever has read on goes on from there.
    void stepPassage(int direction);
    /// To the next passage that is new or reads otherwise; round and round. False if there is none.
    bool stepChange(int direction);
    [[nodiscard]] qsizetype changeCount() const;
    /// How the chosen passage has changed since the last draft; empty: it has not.
    [[nodiscard]] QString changeText() const;
    [[nodiscard]] QString spokenText() const override;

signals:
    void spotChosen();
    void markChosen(const QByteArray &id);
    /// Enter.
    void remarkWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintMarks(MarkPainter &marks, qsizetype page) override;

private:
    [[nodiscard]] ReviewSpot wholeOf(qsizetype passage) const;
    [[nodiscard]] ReviewSpot selectedSpot() const;
    [[nodiscard]] qsizetype passageAt(QPoint pixel) const;
    [[nodiscard]] QList<PageBox> boxesOf(const ReviewSpot &spot) const;
    [[nodiscard]] bool isInView(qsizetype passage) const;
    [[nodiscard]] qsizetype firstSeen() const;
    [[nodiscard]] qsizetype lastSeen() const;
    [[nodiscard]] qsizetype lastAbove() const;
    void chooseNothing();
    void stepWord(int direction, bool extend);
    void lead(QPoint pixel);

    QList<BundlePassage> m_passages;
    QList<PrintedPassage> m_printed; ///< the same, as they are marked
    QStringList m_were; ///< by passage: how it read before, empty if it is new or as it was
    QList<Mark> m_marks;
    QByteArray m_chosenMark;
    ReviewSpot m_spot;
    qsizetype m_anchor = -1; ///< the word that a choice of words began at; -1: a whole passage is chosen
};

} // namespace minutebook
