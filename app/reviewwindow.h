#pragma once

#include "app/appearance.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/domain/reviewcomment.h"
#include "widgets/messagebar.h"

#include <QMainWindow>

#include <memory>

class QLabel;

namespace minutebook {

class MarkingBand;
class OpenReview;
class Prompts;
class ReaderView;

/// Whether a path is called as review files are.
[[nodiscard]] bool isReviewPath(const QString &path);

/// The window of somebody who reads a draft and comments on it, without a book and without a network.
class ReviewWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Asks for the passphrase until it opens. Null if the person gave up. Errors: those of OpenReview::open, ReviewUnreadable.
    [[nodiscard]] static Result<std::unique_ptr<ReviewWindow>> open(const QString &path, Prompts &prompts, QSettings &settings,
                                                                    const Clock &clock);

    ReviewWindow(std::unique_ptr<OpenReview> review, Prompts &prompts, QSettings &settings, Clock clock);
    ~ReviewWindow() override;

    [[nodiscard]] ReaderView *view() const { return m_view; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] MarkingBand *band() const { return m_band; }
    [[nodiscard]] OpenReview &review() { return *m_review; }
    /// By its object name: "remark".
    [[nodiscard]] QAction *action(const QString &name) const;
    [[nodiscard]] QString stateText() const;

    /// False if its pages cannot be shown.
    [[nodiscard]] bool isShown() const { return m_shown; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Row;
    [[nodiscard]] static QList<Row> rows();
    void makeActions();
    void fillBars();
    QWidget *makeMiddle();
    void connectParts();
    void showState();
    void keepPlace();

    void tell(MessageBar::Tone tone, const QString &sentence);
    void remark();
    void wording();
    void level();
    void answer();
    void change();
    void remove();
    void putBack();
    void accept();
    void end();
    void saveCopy();
    [[nodiscard]] bool savesCopy();
    void nextComment();
    void previousComment();
    void nextChange();
    void previousChange();
    void find();
    void switchSide();
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void followSystem();
    void light();
    void dark();
    void showManual();
    void colour(Appearance appearance);

    std::unique_ptr<OpenReview> m_review;
    Prompts &m_prompts;
    QSettings &m_settings;
    Clock m_clock;
    MarkingBand *m_band;
    MessageBar *m_messages;
    ReaderView *m_view;
    QLabel *m_state; ///< of its own: a menu's tip would wipe the bar's message away
    QList<ReviewComment> m_removed; ///< the last one last
    QString m_told; ///< of what was done last
    QString m_notSaved; ///< as long as it holds
    bool m_shown = false;
};

} // namespace minutebook
