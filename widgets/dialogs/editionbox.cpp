#include "widgets/dialogs/editionbox.h"

#include "widgets/levelcolour.h"

#include <QEvent>
#include <QSignalBlocker>

namespace minutebook {

using namespace Qt::StringLiterals;

EditionBox::EditionBox(const Scheme &scheme, QWidget *parent)
    : QComboBox(parent)
    , m_scheme(scheme)
{
    constexpr int square = 10;
    setIconSize({square, square});
    setAccessibleName(tr("Edition"));
}

void EditionBox::setEditions(const QList<EditionChoice> &editions)
{
    const Rank wanted = currentIndex() < 0 ? m_scheme.defaultRank : chosen().ceiling;
    {
        const QSignalBlocker quiet(this);
        clear();
        m_editions = editions;
        for (const EditionChoice &edition : editions)
            addItem(u"%1 – %2"_s.arg(m_scheme.level(edition.ceiling).name, edition.title));
        choose(wanted);
    }
    colour();
    emit currentIndexChanged(currentIndex());
}

void EditionBox::setEditions(const Scheme &scheme, const QList<EditionChoice> &editions)
{
    m_scheme = scheme;
    setEditions(editions);
}

void EditionBox::choose(Rank ceiling)
{
    for (int i = 0; i < count(); ++i) {
        if (m_editions.at(i).ceiling <= ceiling)
            setCurrentIndex(i);
    }
}

void EditionBox::colour()
{
    for (int i = 0; i < count(); ++i) {
        QPixmap square(iconSize());
        square.fill(levelColour(m_scheme.level(m_editions.at(i).ceiling), palette()));
        setItemIcon(i, square);
    }
}

void EditionBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

QString clearedSentence(const Scheme &scheme, Rank ceiling)
{
    if (ceiling == scheme.highest())
        return EditionBox::tr("For readers cleared for everything.");
    QStringList above;
    for (const Level &level : scheme.levels.sliced(ceiling.value + 1))
        above << level.name;
    const QString last = above.takeLast();
    const QString names = above.isEmpty() ? last : EditionBox::tr("%1 or %2").arg(above.join(u", "_s), last);
    return EditionBox::tr("For readers cleared up to %1. What is %2 is not in it.").arg(scheme.level(ceiling).name, names);
}

QString readersSentence(const Scheme &scheme, Rank ceiling)
{
    QString sentence = clearedSentence(scheme, ceiling);
    if (ceiling < scheme.highest())
        return sentence;
    return sentence + u' ' + EditionBox::tr("Minutes end with the list of who was there for what is %1.").arg(scheme.level(ceiling).name);
}

} // namespace minutebook
