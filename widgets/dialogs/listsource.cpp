#include "widgets/dialogs/listsource.h"

#include "models/core/error.h"
#include "models/core/olderencoding.h"
#include "models/notation/decode.h"
#include "widgets/focuslead.h"

#include <QFile>
#include <QFileDialog>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// By its byte-order mark, else UTF-8; what is not that comes from an older spreadsheet.
QString textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    return textBy(std::move(decoder), bytes);
}

} // namespace

ListSource::ListSource(const QString &label, const QString &example, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
{
    auto *words = new QLabel(label, this);
    words->setTextFormat(Qt::PlainText);
    words->setBuddy(m_text);
    auto *file = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("&Open CSV File…"), this);
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &ListSource::browse);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ListSource::changed);
    m_text->setAccessibleName(tr("List"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlaceholderText(example);
    leadFocus(this, m_text);
    auto *top = new QHBoxLayout;
    top->addWidget(words, 1);
    top->addWidget(file);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
}

QString ListSource::text() const
{
    return decode(m_text->toPlainText()).text;
}

void ListSource::browse()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Open List"), folder, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ListSource::openFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_text->setPlainText(decode(textOf(file.readAll())).text);
    else
        emit failed(sentence({ErrorCode::FileNotReadable, {path, file.errorString()}}));
}

} // namespace minutebook
