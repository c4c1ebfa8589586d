#include "models/print/rolename.h"

#include <array>

namespace minutebook {

std::string roleName(Role role)
{
    static constexpr std::array names{"/Document", "/Part",  "/H1",        "/H2",    "/H3",    "/P",     "/L",  "/LI",
                                      "/Lbl",      "/LBody", "/Table",     "/THead", "/TBody", "/TR",    "/TH", "/TD",
                                      "/TOC",      "/TOCI",  "/Reference", "/Link",  "/Span",  "/Figure"};
    static_assert(names.size() == static_cast<size_t>(Role::Text));
    return names.at(static_cast<size_t>(role));
}

} // namespace minutebook
