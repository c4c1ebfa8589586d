#pragma once

#include "models/print/structure.h"

#include <QByteArray>
#include <QThreadPool>

#include <deque>
#include <string>

namespace minutebook {

/// Marks the contents of pages and packs them, each in another thread while the next is painted: it takes half as long as to paint them.
class PageMarker
{
public:
    explicit PageMarker(const Structure &structure);

    /// `written` is what Qt wrote for one page, and perhaps for pictures before it or fonts behind it.
    void add(const QByteArray &written);

    /// In the order of the pages, packed as setPageContent takes them; empty for one that was not found in what was written. Waits.
    [[nodiscard]] std::deque<std::string> contents();

private:
    const Structure &m_structure;
    std::deque<std::string> m_contents;
    QThreadPool m_thread; // gone before what it fills
};

} // namespace minutebook
