#include "widgets/preview/thumbnailsmodel.h"

#include <QPainter>
#include <QPixmap>

namespace minutebook {

namespace {

constexpr QSize largest(84, 112);
constexpr auto paperInk = Qt::gray; // that of white paper on a white ground

} // namespace

ThumbnailsModel::ThumbnailsModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_images(new PageImages(this))
{
    connect(m_images, &PageImages::drawn, this, [this](int page) {
        if (page < rowCount())
            emit dataChanged(index(page), index(page), {Qt::DecorationRole});
    });
}

QSize ThumbnailsModel::pictureSize()
{
    return largest;
}

/// Rows come and go at the end, so that the view stays where it is while the minutes are typed.
void ThumbnailsModel::setPdf(std::shared_ptr<LoadedPdf> pdf)
{
    const int before = rowCount();
    const int after = pdf ? static_cast<int>(pdf->sizes().size()) : 0;
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_pdf = std::move(pdf);
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    if (after > 0)
        m_images->setPdf(m_pdf);
    else
        m_images->clear(); // nothing of what was shown is left
    if (const int kept = std::min(before, after); kept > 0)
        emit dataChanged(index(0), index(kept - 1));
}

void ThumbnailsModel::want(int first, int last, double ratio)
{
    QList<PageImages::Wanted> wanted;
    for (int page = std::max(0, first); page <= std::min(last, rowCount() - 1); ++page)
        wanted.append({page, (sizeOf(page).toSizeF() * ratio).toSize()});
    m_images->want(wanted);
}

int ThumbnailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_pdf ? 0 : static_cast<int>(m_pdf->sizes().size());
}

QSize ThumbnailsModel::sizeOf(int page) const
{
    return m_pdf->sizes().at(page).scaled(largest, Qt::KeepAspectRatio).toSize();
}

/// White until it is drawn.
QPixmap ThumbnailsModel::picture(int page) const
{
    const QImage *drawn = m_images->image(page);
    QImage paper = drawn ? *drawn : QImage(sizeOf(page), QImage::Format_RGB32);
    if (!drawn)
        paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setPen(paperInk);
    painter.drawRect(paper.rect().adjusted(0, 0, -1, -1));
    painter.end();
    paper.setDevicePixelRatio(std::max(1.0, paper.width() / static_cast<double>(sizeOf(page).width())));
    return QPixmap::fromImage(paper);
}

QVariant ThumbnailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole:
        return tr("Page %1 of %2").arg(index.row() + 1).arg(rowCount());
    case Qt::DecorationRole:
        return picture(index.row());
    default:
        return {};
    }
}

} // namespace minutebook
