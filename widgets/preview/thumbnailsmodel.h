#pragma once

#include "widgets/preview/pageimages.h"

#include <QAbstractListModel>

namespace minutebook {

/// The pages of a PDF, a row each: a small picture, its number, and what a screen reader says of it. Draws those that are asked for.
class ThumbnailsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ThumbnailsModel(QObject *parent = nullptr);

    /// Null: there are none.
    void setPdf(std::shared_ptr<LoadedPdf> pdf);
    [[nodiscard]] const LoadedPdf *pdf() const { return m_pdf.get(); }
    /// Pictures of these rows are wanted, of a screen that has so many pixels for one of ours.
    void want(int first, int last, double ratio);
    /// All that is wanted is drawn.
    [[nodiscard]] bool isSettled() const { return m_images->isSettled(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Of the largest picture.
    [[nodiscard]] static QSize pictureSize();

private:
    [[nodiscard]] QSize sizeOf(int page) const;
    [[nodiscard]] QPixmap picture(int page) const;

    std::shared_ptr<LoadedPdf> m_pdf;
    PageImages *m_images;
};

} // namespace minutebook
