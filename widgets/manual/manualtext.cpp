#include "widgets/manual/manualtext.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageMargin = 16;

/// What a picture shows stands below it too: who hears the page has nothing else of it.
QString withCaptions(QString markdown)
{
    static const QRegularExpression picture(u"^(!\\[([^\\]]*)\\]\\([^)]*\\))$"_s, QRegularExpression::MultilineOption);
    return markdown.replace(picture, u"\\1\n\n*\\2.*"_s);
}

/// An answer without a picture would have the text look for the file itself.
QImage nothing()
{
    QImage image(1, 1, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

QString manualSource(const QString &page)
{
    QFile file(u":/help/%1.md"_s.arg(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

ManualText::ManualText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    document()->setDocumentMargin(pageMargin);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or a picture's height would change the room that it has
}

void ManualText::showPage(const QString &name)
{
    m_page = name;
    fill();
    verticalScrollBar()->setValue(0);
}

void ManualText::fill()
{
    m_filledFor = room();
    setMarkdown(withCaptions(manualSource(m_page)));
}

int ManualText::room() const
{
    return std::max(1, viewport()->width() - 2 * pageMargin);
}

QVariant ManualText::loadResource(int type, const QUrl &name)
{
    static const QRegularExpression own(u"^pictures/[a-z-]+\\.png$"_s);
    if (type != QTextDocument::ImageResource || !name.isRelative() || !own.match(name.path()).hasMatch())
        return nothing();
    const QImage image(":/help/"_L1 + name.path());
    const double ratio = devicePixelRatioF();
    const int width = std::min(image.width(), static_cast<int>(m_filledFor * ratio));
    QImage fitting = width < image.width() ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
    fitting.setDevicePixelRatio(width < image.width() ? ratio : 1);
    return fitting;
}

/// As far down as it was read.
void ManualText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_page.isEmpty() || m_filledFor == room())
        return;
    const QScrollBar *bar = verticalScrollBar();
    const double read = bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum() : 0;
    fill();
    verticalScrollBar()->setValue(static_cast<int>(read * bar->maximum()));
}

} // namespace minutebook
