#pragma once

#include "models/print/pagebox.h"

#include <QPdfDocument>
#include <QPdfSearchModel>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace minutebook {

class PdfPages;

/// Looks for words in pages: how often they stand there, one after the other, each pointed out. Escape leaves it.
class PagesFindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PagesFindBar(PdfPages *pages, QWidget *parent = nullptr);

    /// Shows it and goes to it.
    void open();
    /// Hides it and forgets what was sought.
    void leave();
    [[nodiscard]] QLineEdit *words() const { return m_words; }
    [[nodiscard]] QString countText() const;

    void findNext();
    void findPrevious();

signals:
    void left();
    /// A person went to a hit.
    void wentTo(const minutebook::PageBox &hit);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void seek();
    void followPages();
    void collect();
    void step(int direction);
    void lookAt(int hit);
    void tellCount();

    PdfPages *m_pages;
    QLineEdit *m_words;
    QLabel *m_count;
    QPdfDocument m_nothing; ///< to search when nothing is sought
    QPdfSearchModel m_search;
    int m_hit = -1;
    int m_wanted = 0; ///< where to step as soon as something is found
};

} // namespace minutebook
