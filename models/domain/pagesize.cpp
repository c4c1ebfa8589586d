#include "models/domain/pagesize.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString pageSizeName(PageSize size)
{
    return size == PageSize::Letter ? u"Letter"_s : u"A4"_s;
}

std::optional<PageSize> pageSizeNamed(const QString &name)
{
    for (const PageSize size : {PageSize::A4, PageSize::Letter}) {
        if (name.compare(pageSizeName(size), Qt::CaseInsensitive) == 0)
            return size;
    }
    return {};
}

} // namespace minutebook
