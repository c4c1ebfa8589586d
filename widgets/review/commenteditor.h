#pragma once

#include "models/review/bundle.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextEdit;

namespace minutebook {

class FaultLabel;

/// Where a comment is written. Ctrl+Enter keeps it, Escape drops it.
class CommentEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit CommentEditor(QWidget *parent = nullptr);

    /// Shows itself and has the focus.
    void begin(const ReviewComment &comment, const QList<BundleLevel> &levels);
    [[nodiscard]] bool isWriting() const { return isVisible(); }
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    [[nodiscard]] QPlainTextEdit *wording() const { return m_wording; }
    [[nodiscard]] QComboBox *level() const { return m_level; }
    /// What would be refused of the wording as it stands; empty: nothing.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QPushButton *keepButton() const { return m_keep; }
    void keep();
    void drop();

signals:
    void kept(const minutebook::ReviewComment &comment);
    /// What is written so far, soon after it was typed, if it says something.
    void drafted(const minutebook::ReviewComment &comment);
    void dropped();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] ReviewComment written() const;
    void follow();
    void end();
    void showChanges();

    ReviewComment m_comment;
    QList<BundleLevel> m_levels;
    QLabel *m_title;
    QLabel *m_quote;
    QLabel *m_wordingName;
    QPlainTextEdit *m_wording;
    QTextEdit *m_changes;
    FaultLabel *m_fault;
    QLabel *m_levelName;
    QComboBox *m_level;
    QLabel *m_textName;
    QPlainTextEdit *m_text;
    QPushButton *m_keep;
    QTimer m_pause; ///< until what was typed is told
};

} // namespace minutebook
