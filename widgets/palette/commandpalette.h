#pragma once

#include "models/presentation/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QMainWindow;

namespace minutebook {

/// A list over the window that finds by name what can be done and gone to. Enter does it, Escape leaves it;
/// either way the focus is back where it was first, so that what is done finds it there.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QMainWindow *window);

    void open(const QList<PaletteEntry> &entries);
    /// Gives the focus back.
    void leave();

    [[nodiscard]] QLineEdit *words() const { return m_words; }
    [[nodiscard]] QListView *view() const { return m_view; }

signals:
    /// By its place among the entries.
    void chosen(int entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(int key);
    void narrow(const QString &typed);
    void step(int rows);
    void choose(const QModelIndex &index);
    void tellCurrent(const QModelIndex &index);
    void place();

    QMainWindow *m_window;
    PaletteModel m_model;
    QLineEdit *m_words;
    QListView *m_view;
    QLabel *m_nothing;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace minutebook
