#include "widgets/dialogs/seatlistdialog.h"

#include "models/notation/decode.h"
#include "widgets/delegates/choicedelegate.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(900, 600);
constexpr int widestSentence = 380; // the whole of it is the row's tool tip

/// By its byte-order mark, else UTF-8; what is not that comes from an older spreadsheet.
QString textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

/// As wide as what stands in them, once there is something.
void widenColumns(QTableView *view)
{
    view->resizeColumnsToContents();
    view->setColumnWidth(SeatListModel::Wrong, std::min(view->columnWidth(SeatListModel::Wrong), widestSentence));
    view->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

SeatListDialog::SeatListDialog(const Seating &now, const Scheme &scheme, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_scheme(scheme)
    , m_text(new QPlainTextEdit(this))
    , m_preview(new QTableView(this))
    , m_add(new QRadioButton(tr("&Add to what there is; people of the same name are changed"), this))
    , m_replace(new QRadioButton(tr("&Replace all people and seats"), this))
    , m_summary(new QLabel(this))
{
    setWindowTitle(tr("People and Seats from a List"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Take These In"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SeatListDialog::read);
    connect(m_add, &QRadioButton::toggled, this, &SeatListDialog::read);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(source(), 1);
    layout->addWidget(preview(), 2);
    layout->addWidget(m_summary);
    layout->addWidget(choice());
    layout->addWidget(buttons);
    resize(dialogSize);
    m_add->setChecked(true);
    m_text->setFocus();
    read();
}

QWidget *SeatListDialog::source()
{
    auto *box = new QWidget(this);
    auto *label = new QLabel(tr("&Paste rows of a spreadsheet here: a row of headings, then one for each person"), box);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_text);
    auto *file = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("&Open CSV File…"), box);
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &SeatListDialog::browse);
    m_text->setAccessibleName(tr("List"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlaceholderText(tr("Category, Name, Initials, Votes, Alternates, Clearance, Representing, From, Until\n"
                                  "Pilots, Pia Lot, PL, yes, Pat Log / Hal Oar, AMBER, , 2024-01-01,\n"
                                  "A list of names alone will do as well."));
    auto *top = new QHBoxLayout;
    top->addWidget(label, 1);
    top->addWidget(file);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    return box;
}

QWidget *SeatListDialog::preview()
{
    m_preview->setModel(&m_model);
    m_preview->setItemDelegate(new ChoiceDelegate(SeatListModel::FaultRole, this));
    m_preview->setAccessibleName(tr("What comes in"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setTabKeyNavigation(false);
    m_preview->setWordWrap(false);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return m_preview;
}

QWidget *SeatListDialog::choice()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_add);
    layout->addWidget(m_replace);
    layout->addStretch(1);
    box->setVisible(m_now != Seating()); // with nothing there, both are the same
    return box;
}

TakeIn SeatListDialog::how() const
{
    return m_replace->isChecked() ? TakeIn::Replace : TakeIn::Add;
}

void SeatListDialog::browse()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Open List"), folder, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void SeatListDialog::openFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_text->setPlainText(decode(textOf(file.readAll())).text);
    else
        m_summary->setText(sentence({ErrorCode::FileNotReadable, {path, file.errorString()}}));
}

void SeatListDialog::read()
{
    const QString text = decode(m_text->toPlainText()).text;
    const bool blank = text.trimmed().isEmpty();
    const QList<KnownPerson> taken = how() == TakeIn::Add ? m_now.people : QList<KnownPerson>();
    m_model.show(blank ? SeatList() : readSeatList(text, m_scheme, taken));
    widenColumns(m_preview);
    m_summary->setText(blank ? QString() : summary());
    m_take->setEnabled(!m_model.list().seating.people.isEmpty());
}

QString SeatListDialog::summary() const
{
    const SeatList &list = m_model.list();
    QSet<int> wrong;
    for (const SeatListFault &fault : list.faults)
        wrong.insert(fault.row);
    QStringList parts{tr("%1 and %2 come in.")
                          .arg(tr("%n person(s)", nullptr, static_cast<int>(list.seating.people.size())),
                               tr("%n seat(s)", nullptr, static_cast<int>(list.seating.seats.size())))};
    if (!wrong.isEmpty())
        parts << tr("%n row(s) stay out until mended above.", nullptr, static_cast<int>(wrong.size()));
    if (!list.ignored.isEmpty())
        parts << tr("Columns that mean nothing here: %1.").arg(list.ignored.join(", "_L1));
    return parts.join(u' ');
}

Seating SeatListDialog::seating() const
{
    return withList(m_now, m_model.list().seating, how());
}

} // namespace minutebook
