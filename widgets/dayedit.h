#pragma once

#include <QDate>
#include <QLineEdit>

class QMenu;

namespace minutebook {

/// A field for a day that is typed as people write days: "28 November 2026", "28 Nov", "28/11/2026", "2026-11-28".
/// Up and Down go by days, Page Up and Page Down by months, Alt+Down and its button open a calendar.
class DayEdit final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Empty { Allowed, Refused };

    DayEdit(Empty empty, const QString &accessibleName, QWidget *parent = nullptr);

    /// While what is typed is no day: the last that there was.
    [[nodiscard]] QDate date() const { return m_date; }
    /// That day in words, however it was typed; empty if there is none.
    [[nodiscard]] QString dayWords() const { return m_date.isValid() ? words(m_date) : QString(); }
    void setDate(QDate date);
    /// What is wrong with what is typed and how to mend it; empty if nothing is.
    [[nodiscard]] QString fault() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// As soon as a whole day is typed. Of "28 Nov" in a field that can be empty only when it is left.
    void dateChanged(QDate date);
    /// When the field is left with what is no day, and when that is mended.
    void faultTold();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString words(QDate date) const;
    [[nodiscard]] QDate example() const;
    void follow();
    void settle();
    void take(QDate date);
    void tell(const QString &fault);
    void openCalendar();

    QDate m_date;
    QDate m_settled; ///< what a day without a year comes after
    Empty m_empty;
    QAction *m_open;
    QAction *m_wrong;
    QMenu *m_calendar = nullptr;
};

} // namespace minutebook
