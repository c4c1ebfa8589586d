#include "widgets/dialogs/newbookdialog.h"

#include "models/domain/numberpatterns.h"
#include "widgets/dialogs/passphraseedit.h"
#include "widgets/dialogs/passphrasestrength.h"
#include "widgets/faultlabel.h"
#include "widgets/focuslead.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto suffix = ".minutebook"_L1;
constexpr int newBookWidth = 560;

/// A file's name from a body's: letters, digits and spaces.
QString fileName(const QString &abbreviation)
{
    QString name;
    for (const QChar c : abbreviation.trimmed()) {
        if (c.isLetterOrNumber() || c == u' ' || c == u'-')
            name.append(c);
    }
    return name.isEmpty() ? QString() : name + suffix;
}

QString nameOf(const Scheme &scheme)
{
    return u"%1 (%2)"_s.arg(scheme.name, scheme.id);
}

Result<Scheme> schemeIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {path, file.errorString()});
    return readScheme(file.readAll());
}

} // namespace

NewBookDialog::NewBookDialog(const QList<Scheme> &schemes, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_abbreviation(new QLineEdit(this))
    , m_scheme(new QComboBox(this))
    , m_schemeFault(new FaultLabel(this))
    , m_schemes(schemes)
    , m_shipped(schemes.size())
    , m_path(new QLineEdit(this))
    , m_passphrase(new PassphraseEdit(tr("Passphrase"), this))
    , m_again(new PassphraseEdit(tr("Passphrase once more"), this))
    , m_strength(wrappedLabel({}, this))
    , m_plain(new QCheckBox(tr("Do not encrypt this book: whoever has the file can read it"), this))
    , m_missing(wrappedLabel({}, this))
    , m_folder(folder)
{
    setWindowTitle(tr("New Book"));
    m_name->setPlaceholderText(tr("Harbour Safety Committee"));
    m_abbreviation->setPlaceholderText(tr("HSC"));
    for (const Scheme &scheme : schemes)
        m_scheme->addItem(nameOf(scheme));
    m_scheme->addItem(tr("Another, from a JSON file…"));
    connect(m_scheme, &QComboBox::activated, this, &NewBookDialog::followScheme);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create Book"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Name of the &committee:"), m_name);
    form->addRow(tr("&Abbreviation:"), m_abbreviation);
    form->addRow(tr("Classification &scheme:"), m_scheme);
    form->addRow(QString(), m_schemeFault);
    form->addRow(tr("&File:"), fileLine());
    form->addRow(tr("&Passphrase:"), m_passphrase);
    form->addRow(tr("Once &more:"), m_again);
    m_strength->setMinimumHeight(2 * m_strength->fontMetrics().lineSpacing()); // mostly so long, and nothing jumps
    m_strength->setAlignment(Qt::AlignTop);
    form->addRow(QString(), m_strength);
    form->addRow(QString(), m_plain);
    form->addRow(m_missing);
    form->addRow(buttons);
    setMinimumWidth(std::max(newBookWidth, minimumSizeHint().width())); // other languages need more

    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_name, m_abbreviation, m_path, m_passphrase, m_again})
        connect(line, &QLineEdit::textChanged, this, &NewBookDialog::check);
    connect(m_abbreviation, &QLineEdit::textChanged, this, &NewBookDialog::proposeFile);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathByHand = true; });
    connect(m_plain, &QCheckBox::toggled, this, &NewBookDialog::check);
    check();
}

QWidget *NewBookDialog::fileLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QToolButton(line);
    choose->setFocusPolicy(Qt::StrongFocus); // for Tab too
    choose->setIcon(QIcon::fromTheme(u"document-open-folder"_s));
    choose->setToolTip(tr("Choose where the book is to be"));
    choose->setAccessibleName(choose->toolTip());
    connect(choose, &QToolButton::clicked, this, &NewBookDialog::browse);
    m_path->setAccessibleName(tr("File"));
    layout->addWidget(m_path, 1);
    layout->addWidget(choose);
    setTabOrder(m_path, choose);
    leadFocus(line, m_path);
    return line;
}

void NewBookDialog::followScheme(int chosen)
{
    if (chosen < m_schemes.size()) {
        m_chosen = chosen;
        return m_schemeFault->tell({});
    }
    m_scheme->setCurrentIndex(m_chosen);
    const QString path = QFileDialog::getOpenFileName(this, tr("Take a Classification Scheme"), m_folder, tr("Schemes (*.json)"));
    if (!path.isEmpty())
        takeScheme(path);
}

void NewBookDialog::takeScheme(const QString &path)
{
    const Result<Scheme> scheme = schemeIn(path);
    m_schemeFault->tell(scheme ? QString() : sentence(scheme.error()));
    if (scheme) {
        m_chosen = static_cast<int>(m_schemes.size());
        m_schemes.append(*scheme);
        m_scheme->insertItem(m_chosen, nameOf(*scheme));
        m_scheme->setCurrentIndex(m_chosen);
    }
    check(); // a sentence needs room
}

void NewBookDialog::takeBody(const Body &body)
{
    setWindowTitle(tr("New Book from a Folder"));
    m_name->setText(body.name);
    m_abbreviation->setText(body.abbreviation);
    for (QWidget *known : std::initializer_list<QWidget *>{m_name, m_abbreviation, m_scheme})
        known->setEnabled(false);
    m_path->setFocus();
}

void NewBookDialog::proposeFile()
{
    if (m_pathByHand)
        return;
    const QString name = fileName(m_abbreviation->text());
    m_path->setText(name.isEmpty() ? QString() : QDir(m_folder).filePath(name));
}

void NewBookDialog::browse()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("New Book"), m_path->text().isEmpty() ? m_folder : m_path->text(),
                                                      tr("Minute books (*.minutebook)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_pathByHand = true;
    m_path->setText(path.endsWith(suffix) ? path : path + suffix);
}

void NewBookDialog::check()
{
    const bool plain = m_plain->isChecked();
    m_passphrase->setEnabled(!plain);
    m_again->setEnabled(!plain);
    m_strength->setText(plain ? QString() : strengthHint(m_passphrase->text()));
    const QString missing = whatIsMissing();
    m_missing->setText(missing);
    m_create->setEnabled(missing.isEmpty());
    if (const int needed = heightForWidth(width()); needed > height())
        resize(width(), needed); // a sentence has more lines
}

QString NewBookDialog::whatIsMissing() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Type the name of the committee.");
    if (m_abbreviation->text().trimmed().isEmpty())
        return tr("Type its abbreviation: it begins the numbers of actions.");
    if (const QString fault = abbreviationFault(m_abbreviation->text().trimmed()); !fault.isEmpty())
        return fault;
    if (m_path->text().trimmed().isEmpty())
        return tr("Choose a file for the book.");
    if (QFileInfo::exists(m_path->text().trimmed()))
        return tr("There is a file of that name already. Choose another: a new book is never written over one.");
    if (m_plain->isChecked())
        return {};
    if (m_passphrase->text().isEmpty())
        return tr("Type a passphrase. It opens the book, and so does the recovery code, which is shown once the book is made.");
    if (m_passphrase->text() != m_again->text())
        return m_again->text().isEmpty() ? tr("Type the passphrase once more.") : tr("The two passphrases differ.");
    return {};
}

NewBook NewBookDialog::words() const
{
    const QString path = m_path->text().trimmed();
    return {
        .path = path.endsWith(suffix) ? path : path + suffix,
        .name = m_name->text().trimmed(),
        .abbreviation = m_abbreviation->text().trimmed(),
        .scheme = m_schemes[m_chosen].id,
        .passphrase = m_plain->isChecked() ? QString() : m_passphrase->text(),
        .plain = m_plain->isChecked(),
        .own = m_chosen < m_shipped ? std::nullopt : std::optional(m_schemes[m_chosen]),
    };
}

} // namespace minutebook
