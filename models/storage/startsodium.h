#pragma once

#include <sodium.h>

namespace minutebook {

/// Before anything else of libsodium, from whatever thread. False if it cannot be used.
inline bool startSodium()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

} // namespace minutebook
