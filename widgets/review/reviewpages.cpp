#include "widgets/review/reviewpages.h"

#include "models/review/wordchanges.h"
#include "widgets/preview/markpainter.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace minutebook {

namespace {

PageBox boxOf(const BundleWord &word)
{
    return {word.page, word.box};
}

/// Words that stand beside each other on a line are one box.
void addBox(QList<PageBox> &boxes, const PageBox &word)
{
    if (!boxes.isEmpty() && boxes.last().page == word.page && boxes.last().box.top() == word.box.top()
        && word.box.left() >= boxes.last().box.left())
        boxes.last().box |= word.box;
    else
        boxes.append(word);
}

PrintedPassage printedOf(const BundlePassage &passage)
{
    PrintedPassage printed{.text = passage.text()};
    for (const BundleWord &word : passage.words) {
        if (printed.boxes.isEmpty() || printed.boxes.constLast().page != word.page)
            printed.boxes.append(boxOf(word));
        printed.boxes.last().box |= word.box;
    }
    return printed;
}

} // namespace

ReviewPages::ReviewPages(QWidget *parent)
    : PdfPages(parent)
{
    setAccessibleName(tr("Pages of the draft"));
    connect(this, &PdfPages::clicked, this, &ReviewPages::lead);
}

bool ReviewPages::showBundle(const ReviewBundle &bundle)
{
    if (!showPdf(bundle.pdf))
        return false;
    m_passages = bundle.passages;
    m_printed.clear();
    QStringList texts;
    for (const BundlePassage &passage : std::as_const(m_passages)) {
        m_printed.append(printedOf(passage));
        texts << m_printed.last().text;
    }
    m_were = QStringList(m_printed.size());
    for (const TextChange &change : bundle.before ? textChanges(*bundle.before, texts) : QList<TextChange>()) {
        const auto printed = m_printed.begin() + change.text;
        printed->difference = change.was.isEmpty() ? Difference::OnlyHere : Difference::ReadsOtherwise;
        for (const qsizetype word : change.words)
            addBox(printed->changed, boxOf(m_passages.at(change.text).words.at(word)));
        m_were[change.text] = change.was;
    }
    return true;
}

void ReviewPages::setMarks(const QList<Mark> &marks, const QByteArray &chosen)
{
    m_marks = marks;
    m_chosenMark = chosen;
    viewport()->update();
}

ReviewSpot ReviewPages::wholeOf(qsizetype passage) const
{
    return passage < 0 || passage >= m_passages.size() ? ReviewSpot() : ReviewSpot{passage, {0, m_passages[passage].words.size()}};
}

QList<PageBox> ReviewPages::boxesOf(const ReviewSpot &spot) const
{
    QList<PageBox> boxes;
    if (spot.passage >= 0 && spot.passage < m_passages.size()) {
        for (const BundleWord &word : m_passages[spot.passage].words.mid(spot.words.begin, spot.words.count))
            addBox(boxes, boxOf(word));
    }
    return boxes;
}

QList<LinkedBox> ReviewPages::linksOf(qsizetype passage)
{
    QList<LinkedBox> links;
    for (const PageBox &box : m_printed.at(passage).boxes) {
        const int page = static_cast<int>(box.page);
        for (const auto &[place, url] : addressesOn(page))
            links.append({page, place, url});
    }
    return links;
}

void ReviewPages::choose(const ReviewSpot &spot)
{
    if (spot.passage < 0 || spot.passage >= m_passages.size())
        return;
    m_spot = spot;
    if (spot == wholeOf(spot.passage))
        m_anchor = -1;
    const QList<PageBox> boxes = boxesOf(spot);
    for (const qsizetype box : {boxes.size() - 1, qsizetype(0)}) { // all of it, or at least its beginning
        if (!boxes.isEmpty())
            reveal(boxes.at(box));
    }
    viewport()->update();
    emit spotChosen();
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

/// What was selected tells on the page which words are meant; a comment would be on the whole.
void ReviewPages::chooseNothing()
{
    m_spot = {};
    m_anchor = -1;
    viewport()->update();
    emit spotChosen();
}

qsizetype ReviewPages::place() const
{
    return isInView(m_spot.passage) ? m_spot.passage : firstSeen();
}

qsizetype ReviewPages::firstSeen() const
{
    const auto found = std::ranges::find_if(m_printed, [this](const PrintedPassage &passage) { return isSeen(passage.boxes.first()); });
    return found == m_printed.end() ? lastAbove() : found - m_printed.begin();
}

/// Where nothing begins in view: what stands there or before it.
qsizetype ReviewPages::lastAbove() const
{
    const double bottom = top() + viewport()->height();
    const auto isAbove = [&](const PrintedPassage &passage) { return pageLayout().pixels(passage.boxes.first()).top() < bottom; };
    const auto found = std::ranges::find_if(m_printed.rbegin(), m_printed.rend(), isAbove);
    return found == m_printed.rend() ? 0 : m_printed.rend() - found - 1;
}

qsizetype ReviewPages::lastSeen() const
{
    const auto isThere = [this](const PrintedPassage &passage) { return isSeen(passage.boxes.first()); };
    const auto found = std::ranges::find_if(m_printed.rbegin(), m_printed.rend(), isThere);
    return found == m_printed.rend() ? lastAbove() : m_printed.rend() - found - 1;
}

/// Some of it.
bool ReviewPages::isInView(qsizetype passage) const
{
    const double bottom = top() + viewport()->height();
    return passage >= 0 && std::ranges::any_of(m_printed[passage].boxes, [&](const PageBox &box) {
               const QRectF place = pageLayout().pixels(box);
               return place.bottom() > top() && place.top() < bottom;
           });
}

void ReviewPages::stepPassage(int direction)
{
    clearSelection();
    if (isInView(m_spot.passage))
        return choose(wholeOf(std::clamp(m_spot.passage + direction, qsizetype(0), m_passages.size() - 1)));
    choose(wholeOf(direction > 0 ? firstSeen() : lastSeen()));
}

void ReviewPages::chooseAt(const PageBox &place)
{
    const auto isThere = [&place](const PageBox &box) { return box.page == place.page && box.box.contains(place.box.center()); };
    const auto found = std::ranges::find_if(m_printed,
                                            [&](const PrintedPassage &passage) { return std::ranges::any_of(passage.boxes, isThere); });
    if (found != m_printed.end())
        choose(wholeOf(found - m_printed.begin()));
}

qsizetype ReviewPages::changeCount() const
{
    return std::ranges::count_if(m_printed, [](const PrintedPassage &passage) { return passage.difference != Difference::None; });
}

bool ReviewPages::stepChange(int direction)
{
    const qsizetype count = m_printed.size();
    const qsizetype from = m_spot.passage < 0 ? (direction > 0 ? -1 : count) : m_spot.passage;
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype passage = (from + direction * step + 2 * count) % count;
        if (m_printed.at(passage).difference != Difference::None) {
            clearSelection();
            choose(wholeOf(passage));
            return true;
        }
    }
    return false;
}

QString ReviewPages::changeText() const
{
    if (m_spot.passage < 0 || m_printed[m_spot.passage].difference == Difference::None)
        return {};
    const QString &was = m_were[m_spot.passage];
    return was.isEmpty() ? tr("New since the last draft that you got") : tr("Read before: %1").arg(was);
}

QString ReviewPages::spokenText() const
{
    if (m_spot.passage < 0)
        return PdfPages::spokenText();
    QStringList words;
    for (const BundleWord &word : m_passages[m_spot.passage].words.mid(m_spot.words.begin, m_spot.words.count))
        words << word.text;
    const QString change = changeText();
    return words.join(u' ') + (change.isEmpty() ? change : u'\n' + change);
}

/// By one word, from the end of the passage that is chosen as a whole, or of the words that are.
void ReviewPages::stepWord(int direction, bool extend)
{
    if (!isInView(m_spot.passage))
        return stepPassage(1);
    const qsizetype last = m_passages.at(m_spot.passage).words.size() - 1;
    clearSelection();
    if (m_anchor < 0) {
        m_anchor = direction > 0 ? 0 : last;
        return choose({m_spot.passage, {m_anchor, 1}});
    }
    const bool before = m_spot.words.begin < m_anchor;
    const qsizetype end = before ? m_spot.words.begin : m_spot.words.begin + m_spot.words.count - 1;
    const qsizetype next = std::clamp(end + direction, qsizetype(0), last);
    m_anchor = extend ? m_anchor : next;
    choose({m_spot.passage, {std::min(m_anchor, next), std::abs(m_anchor - next) + 1}});
}

void ReviewPages::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (control && event->key() == Qt::Key_Down)
        stepPassage(1);
    else if (control && event->key() == Qt::Key_Up)
        stepPassage(-1);
    else if (!control && event->key() == Qt::Key_Right)
        stepWord(1, shift);
    else if (!control && event->key() == Qt::Key_Left)
        stepWord(-1, shift);
    else if (!control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit remarkWanted();
    else if (event->key() == Qt::Key_Escape && m_anchor >= 0)
        choose(wholeOf(m_spot.passage));
    else
        PdfPages::keyPressEvent(event);
}

void ReviewPages::mouseReleaseEvent(QMouseEvent *event)
{
    PdfPages::mouseReleaseEvent(event);
    if (selectedText().isEmpty())
        return;
    const ReviewSpot spot = selectedSpot();
    if (spot.passage < 0)
        return chooseNothing();
    clearSelection(); // from now on the words show it
    m_anchor = spot.words.begin;
    choose(spot);
}

/// Of the passage in which the selection begins: a comment is on one.
ReviewSpot ReviewPages::selectedSpot() const
{
    ReviewSpot spot;
    for (qsizetype passage = 0; passage < m_passages.size() && spot.passage < 0; ++passage) {
        const QList<BundleWord> &words = m_passages[passage].words;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QList<QPolygonF> bounds = selectionBounds(words[i].page);
            const bool chosen = std::ranges::any_of(
                bounds, [&](const QPolygonF &bound) { return bound.boundingRect().contains(words[i].box.center()); });
            if (chosen && spot.passage < 0)
                spot = {passage, {i, 1}};
            else if (chosen)
                spot.words.count = i - spot.words.begin + 1;
        }
    }
    return spot;
}

qsizetype ReviewPages::passageAt(QPoint pixel) const
{
    const PagePoint point = pointAt(pixel);
    const auto isThere = [&point](const PageBox &box) {
        return box.page == point.page && box.box.adjusted(-40, -4, 40, 4).contains(point.point);
    };
    const auto found = std::ranges::find_if(m_printed,
                                            [&](const PrintedPassage &passage) { return std::ranges::any_of(passage.boxes, isThere); });
    return found == m_printed.end() ? -1 : found - m_printed.begin();
}

/// On what is commented on, to the comment; else the passage is chosen.
void ReviewPages::lead(QPoint pixel)
{
    const PagePoint point = pointAt(pixel);
    choose(wholeOf(passageAt(pixel)));
    for (const Mark &mark : std::as_const(m_marks)) {
        const QList<PageBox> boxes = boxesOf(mark.spot);
        if (std::ranges::any_of(boxes, [&](const PageBox &box) { return box.page == point.page && box.box.contains(point.point); }))
            return emit markChosen(mark.id);
    }
}

void ReviewPages::paintMarks(MarkPainter &marks, qsizetype)
{
    for (const PrintedPassage &passage : std::as_const(m_printed))
        marks.difference(passage);
    for (const Mark &mark : std::as_const(m_marks))
        marks.comment(boxesOf(mark.spot), mark.number, mark.id == m_chosenMark);
    if (m_spot.passage < 0)
        return;
    if (m_anchor >= 0)
        marks.words(boxesOf(m_spot));
    marks.focus(m_printed[m_spot.passage]);
}

} // namespace minutebook
