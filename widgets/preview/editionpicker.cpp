#include "widgets/preview/editionpicker.h"

#include "widgets/levelcolour.h"

#include <QEvent>
#include <QSignalBlocker>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int colourSquare = 10;
constexpr int kindRole = Qt::UserRole + 1;

} // namespace

EditionPicker::EditionPicker(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Edition"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setIconSize({colourSquare, colourSquare});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentIndexChanged, this, &EditionPicker::chosen);
    setEditions({}, {});
}

void EditionPicker::setEditions(const Scheme &scheme, const QList<EditionChoice> &editions)
{
    if (scheme == m_scheme && editions == m_editions)
        return; // nearly always
    const DocumentKind wantedKind = kind();
    const Rank highest = editions.isEmpty() ? scheme.defaultRank : editions.last().ceiling;
    const Rank wanted = std::min(ceiling().value_or(scheme.defaultRank), highest);
    m_scheme = scheme;
    m_editions = editions;
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const EditionChoice &edition : editions)
            add(edition);
        choose(wanted); // in case there is no agenda any more
        choose(wanted, wantedKind);
    }
    colour();
    setEnabled(!editions.isEmpty());
}

/// A line parts the minutes from the agendas.
void EditionPicker::add(const EditionChoice &edition)
{
    const int last = count() - 1;
    if (last >= 0 && itemData(last, kindRole).value<DocumentKind>() != edition.kind)
        insertSeparator(last + 1);
    addItem(u"%1 – %2"_s.arg(m_scheme.level(edition.ceiling).name, edition.title), QVariant::fromValue(edition.ceiling));
    setItemData(count() - 1, QVariant::fromValue(edition.kind), kindRole);
}

DocumentKind EditionPicker::kind() const
{
    return currentData(kindRole).value<DocumentKind>();
}

std::optional<Rank> EditionPicker::ceiling() const
{
    const QVariant chosen = currentData();
    return chosen.isValid() ? std::optional(chosen.value<Rank>()) : std::nullopt;
}

void EditionPicker::choose(Rank ceiling, DocumentKind kind)
{
    for (int i = 0; i < count(); ++i) {
        const QVariant level = itemData(i);
        if (level.isValid() && level.value<Rank>() == ceiling && itemData(i, kindRole).value<DocumentKind>() == kind)
            setCurrentIndex(i);
    }
}

void EditionPicker::colour()
{
    for (int i = 0; i < count(); ++i) {
        if (!itemData(i).isValid())
            continue; // the line
        QPixmap square(iconSize());
        square.fill(levelColour(m_scheme.level(itemData(i).value<Rank>()), palette()));
        setItemIcon(i, square);
    }
}

void EditionPicker::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace minutebook
