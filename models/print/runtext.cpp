#include "models/print/runtext.h"

#include "models/print/cover.h"
#include "models/print/livelink.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString runText(const Run &run)
{
    const QString text = withControlsShown(run.text);
    const QString target = run.link.startsWith("mailto:"_L1) ? run.link.sliced(7) : run.link;
    return isLiveLink(run.link) && target != run.text ? text + u" <"_s + withControlsShown(target) + u'>' : text;
}

} // namespace

QString runText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += runText(run);
    return text;
}

} // namespace minutebook
