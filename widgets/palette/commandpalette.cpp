#include "widgets/palette/commandpalette.h"

#include "widgets/palette/palettedelegate.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QVBoxLayout>

namespace minutebook {

namespace {

constexpr int paletteWidth = 620;
constexpr int mostCommands = 14;
constexpr int pageRows = 10;
constexpr int windowMargin = 6;

} // namespace

CommandPalette::CommandPalette(QMainWindow *window)
    : QFrame(window)
    , m_window(window)
    , m_words(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing is called that."), this))
{
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Raised);
    setAutoFillBackground(true);
    m_words->setPlaceholderText(tr("Item, meeting or command"));
    m_words->setAccessibleName(tr("Item, meeting or command"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new PaletteDelegate({.icon = PaletteModel::IconRole,
                                                 .place = PaletteModel::PlaceRole,
                                                 .shortcut = PaletteModel::ShortcutRole,
                                                 .missing = PaletteModel::MissingRole},
                                                this));
    m_view->setAccessibleName(tr("What the words find"));
    m_view->setFocusPolicy(Qt::NoFocus); // the words have it all the time
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(windowMargin, windowMargin, windowMargin, windowMargin);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_view, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellCurrent);
    hide();
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    m_before = QApplication::focusWidget();
    m_model.setEntries(entries);
    m_words->clear();
    narrow({});
    place();
    show();
    raise();
    m_words->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::leave()
{
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
    m_model.setEntries({});
}

void CommandPalette::narrow(const QString &typed)
{
    m_model.narrow(typed);
    m_view->setCurrentIndex(m_model.index(0, 0));
    m_view->scrollToTop();
    m_view->setVisible(m_model.rowCount() > 0);
    m_nothing->setVisible(m_model.rowCount() == 0);
}

/// Below the menus in the middle, as high as all rows need.
void CommandPalette::place()
{
    const QRect room(0, m_window->menuWidget()->geometry().bottom() + 1, m_window->width(), m_window->height());
    const int width = std::min(paletteWidth, room.width() - 4 * windowMargin);
    const int rows = std::min(m_model.rowCount(), mostCommands) * m_view->sizeHintForRow(0);
    const int height = std::min(rows + m_words->sizeHint().height() + 4 * windowMargin, m_window->height() - room.top() - 2 * windowMargin);
    setGeometry((room.width() - width) / 2, room.top(), width, height);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return takeKey(static_cast<const QKeyEvent *>(event)->key());
    const auto leaves = [event] {
        const Qt::FocusReason reason = static_cast<const QFocusEvent *>(event)->reason();
        return reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason;
    };
    if (event->type() == QEvent::FocusOut && leaves())
        hide(); // somebody has gone on elsewhere
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        step(key == Qt::Key_PageDown ? pageRows : -pageRows);
        return true;
    default:
        return key == Qt::Key_Tab || key == Qt::Key_Backtab; // there is nowhere else to go
    }
}

void CommandPalette::step(int rows)
{
    const int row = std::clamp(m_view->currentIndex().row() + rows, 0, std::max(0, m_model.rowCount() - 1));
    m_view->setCurrentIndex(m_model.index(row, 0));
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.data(PaletteModel::MissingRole).toString().isEmpty())
        return;
    const int entry = index.data(PaletteModel::EntryRole).toInt();
    leave();
    emit chosen(entry);
}

/// For those who hear the list: the focus stays in the words.
void CommandPalette::tellCurrent(const QModelIndex &index)
{
    m_words->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

} // namespace minutebook
