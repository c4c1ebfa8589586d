#include "widgets/dialogs/exportwish.h"

#include "models/minutes/suggestedname.h"

#include <QCoreApplication>

namespace minutebook {

QString ExportOffer::fileName(const EditionChoice &edition, Format format, const std::optional<Copy> &copy) const
{
    const QString kind = edition.kind == DocumentKind::Agenda ? QCoreApplication::translate("ExportDialog", "Agenda") : QString();
    return suggestedName({abbreviation, meeting, kind, Edition{edition.ceiling}, copy}, scheme, defaultRank) + u'.' + suffixOf(format);
}

} // namespace minutebook
