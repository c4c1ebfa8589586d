#include "widgets/dialogs/pagespage.h"

#include "models/print/furniture.h"
#include "models/print/logo.h"
#include "widgets/faultlabel.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureRoom(304, 112);
constexpr int pictureMargin = 8; // on each side

/// Paper is white in dark colours too.
QLabel *paperLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFixedSize(pictureRoom);
    label->setAlignment(Qt::AlignCenter);
    label->setFrameShape(QFrame::StyledPanel);
    QPalette palette = label->palette();
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::darkGray);
    label->setPalette(palette);
    label->setAutoFillBackground(true);
    return label;
}

} // namespace

PagesPage::PagesPage(const Body &body, QWidget *parent)
    : QWidget(parent)
    , m_paper(new QComboBox(this))
    , m_footer(new QLineEdit(body.footer, this))
    , m_picture(paperLabel(this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_faults({{SetupPart::Footer, new FaultLabel(this)}, {SetupPart::Logo, new FaultLabel(this)}})
{
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    layout->addStretch(1);
    addPaper(form);
    addFooter(form);
    addLogo(form);
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(body.pageSize)));
    setLogo(body.logo);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PagesPage::changed);
    connect(m_footer, &QLineEdit::textChanged, this, &PagesPage::changed);
}

void PagesPage::addPaper(QFormLayout *form)
{
    m_paper->addItem(tr("A4 (210 × 297 mm)"), static_cast<int>(PageSize::A4));
    m_paper->addItem(tr("Letter (8½ × 11 in)"), static_cast<int>(PageSize::Letter));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(tr("Pap&er:"), m_paper);
}

void PagesPage::addFooter(QFormLayout *form)
{
    m_footer->setAccessibleName(tr("Line at the foot of each page"));
    m_footer->setPlaceholderText(tr("Harbour House, North Quay"));
    form->addRow(tr("&Foot of each page:"), m_footer);
    form->addRow(QString(), m_faults.value(SetupPart::Footer));
    form->addRow(
        QString(),
        wrappedLabel(tr("One line, as an address or a registered number, at most as long as the page is wide. It stands in every edition."),
                     this));
}

void PagesPage::addLogo(QFormLayout *form)
{
    auto *choose = new QPushButton(tr("Choose a &Logo…"), this);
    connect(choose, &QPushButton::clicked, this, &PagesPage::browse);
    connect(m_remove, &QPushButton::clicked, this, [this] { setLogo({}); });
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_picture, 0, Qt::AlignTop);
    line->addLayout(buttons);
    line->addStretch(1);
    form->addRow(tr("Logo on page one:"), line);
    form->addRow(QString(), m_faults.value(SetupPart::Logo));
    form->addRow(QString(),
                 wrappedLabel(tr("A PNG or SVG picture; it is kept in the book, on white, and printed at most 51 mm wide and 17 mm high. "
                                 "Whoever hears the minutes hears the committee's name in its place."),
                              this));
}

void PagesPage::browse()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a Logo"), folder, tr("Pictures (*.png *.svg)"));
    if (!path.isEmpty())
        openLogo(path);
}

void PagesPage::openLogo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_faults.value(SetupPart::Logo)->tell(sentence({ErrorCode::FileNotReadable, {path, file.errorString()}}));
    const Result<QByteArray> logo = readLogo(file.readAll(), QFileInfo(path).fileName());
    if (logo)
        setLogo(*logo);
    m_faults.value(SetupPart::Logo)->tell(logo ? QString() : sentence(logo.error()));
}

void PagesPage::setLogo(const QByteArray &logo)
{
    m_logo = logo;
    const QImage image = logoImage(logo);
    const QSize room = pictureRoom - QSize(2 * pictureMargin, 2 * pictureMargin);
    if (image.isNull())
        m_picture->setText(tr("No logo"));
    else
        m_picture->setPixmap(QPixmap::fromImage(image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_picture->setAccessibleName(image.isNull() ? tr("No logo") : tr("The logo"));
    m_remove->setEnabled(!logo.isEmpty());
    m_faults.value(SetupPart::Logo)->tell({});
    emit changed();
}

PageSize PagesPage::pageSize() const
{
    return static_cast<PageSize>(m_paper->currentData().toInt());
}

QString PagesPage::footer() const
{
    return m_footer->text().simplified();
}

Body PagesPage::chosen(Body body) const
{
    body.pageSize = pageSize();
    body.footer = footer();
    body.logo = m_logo;
    return body;
}

QList<SetupFault> PagesPage::faults() const
{
    if (fitsFooter(footer(), pageSize()))
        return {};
    return {{SetupPart::Footer, tr("This is longer than the line at the foot of a page. Make it shorter.")}};
}

void PagesPage::tell(const QList<SetupFault> &faults)
{
    const auto found = std::ranges::find(faults, SetupPart::Footer, &SetupFault::part);
    m_faults.value(SetupPart::Footer)->tell(found == faults.cend() ? QString() : found->sentence);
}

void PagesPage::goTo(SetupPart part)
{
    if (part == SetupPart::Footer)
        m_footer->setFocus();
}

} // namespace minutebook
