// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library (LD_PRELOAD) into a program under test: makes one of its write calls
// on certain files fail, or slows them down. Linux only.
//
//   NABA_FAULT_FILES  what a path must contain ("/library.db"); names that end in -lock never count
//   NABA_FAULT_AT     which call fails, from 1; 0: none
//   NABA_FAULT_KIND   enospc, eio, short (half is written, then the disk is full)
//   NABA_FAULT_STICKY 1: every later call fails too
//   NABA_FAULT_READONLY 1: files cannot be opened for writing or made
//   NABA_FAULT_DELAY  milliseconds that fsync takes
//   NABA_FAULT_COUNT  a file that the number of calls is written to at the end

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

enum class Kind { None, NoSpace, Fault, Short };

struct Plan
{
    const char *files = nullptr;
    const char *countFile = nullptr;
    long at = 0;
    long delayMs = 0;
    bool sticky = false;
    bool readOnly = false;
    Kind kind = Kind::None;
};

const Plan &plan()
{
    static const Plan made = [] {
        Plan read;
        read.files = std::getenv("NABA_FAULT_FILES");
        read.countFile = std::getenv("NABA_FAULT_COUNT");
        const char *at = std::getenv("NABA_FAULT_AT");
        const char *delay = std::getenv("NABA_FAULT_DELAY");
        const char *kind = std::getenv("NABA_FAULT_KIND");
        read.at = at ? std::atol(at) : 0;
        read.delayMs = delay ? std::atol(delay) : 0;
        read.readOnly = std::getenv("NABA_FAULT_READONLY") != nullptr;
        read.sticky = std::getenv("NABA_FAULT_STICKY") != nullptr;
        if (kind && read.at > 0) {
            read.kind = std::strcmp(kind, "enospc") == 0  ? Kind::NoSpace
                        : std::strcmp(kind, "short") == 0 ? Kind::Short
                                                          : Kind::Fault;
        }
        return read;
    }();
    return made;
}

std::atomic<long> calls{0};

bool isWatched(int handle)
{
    if (!plan().files)
        return false;
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    constexpr size_t suffix = 5;
    const auto size = static_cast<size_t>(length);
    return std::strstr(path, plan().files) &&
           !(size > suffix && std::strcmp(path + size - suffix, "-lock") == 0);
}

/// What this call is to meet.
Kind next(int handle)
{
    if (!isWatched(handle))
        return Kind::None;
    const long call = ++calls;
    if (plan().kind == Kind::None || call < plan().at)
        return Kind::None;
    if (call == plan().at)
        return plan().kind;
    // A short write is what comes before a full disk.
    if (plan().kind == Kind::Short && call == plan().at + 1)
        return Kind::NoSpace;
    if (!plan().sticky)
        return Kind::None;
    return plan().kind == Kind::Fault ? Kind::Fault : Kind::NoSpace;
}

bool fails(Kind kind)
{
    if (kind == Kind::NoSpace)
        errno = ENOSPC;
    else if (kind == Kind::Fault)
        errno = EIO;
    return kind == Kind::NoSpace || kind == Kind::Fault;
}

bool isForbidden(const char *path, int flags)
{
    if (!plan().readOnly || !plan().files || !path || !std::strstr(path, plan().files) ||
        (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) == 0)
        return false;
    errno = EROFS;
    return true;
}

template<typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

struct AtEnd
{
    ~AtEnd()
    {
        if (!plan().countFile)
            return;
        if (std::FILE *file = std::fopen(plan().countFile, "w")) {
            std::fprintf(file, "%ld\n", calls.load());
            std::fclose(file);
        }
    }
};

const AtEnd atEnd;

template<typename Write>
ssize_t writeWith(int handle, size_t size, Write write)
{
    const Kind kind = next(handle);
    if (fails(kind))
        return -1;
    return write(kind == Kind::Short && size > 1 ? size / 2 : size);
}

int syncWith(int handle, const char *name)
{
    if (isWatched(handle) && plan().delayMs > 0)
        usleep(static_cast<useconds_t>(plan().delayMs) * 1000);
    if (fails(next(handle)))
        return -1;
    return real<int (*)(int)>(name)(handle);
}

int truncateWith(int handle, off_t size, const char *name)
{
    if (fails(next(handle)))
        return -1;
    return real<int (*)(int, off_t)>(name)(handle, size);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    if (isForbidden(path, flags))
        return -1;
    return real<int (*)(const char *, int, ...)>("open")(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    if (isForbidden(path, flags))
        return -1;
    return real<int (*)(const char *, int, ...)>("open64")(path, flags, mode);
}

ssize_t write(int handle, const void *bytes, size_t size)
{
    static const auto call = real<ssize_t (*)(int, const void *, size_t)>("write");
    return writeWith(handle, size, [=](size_t part) { return call(handle, bytes, part); });
}

ssize_t pwrite(int handle, const void *bytes, size_t size, off_t at)
{
    static const auto call = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return writeWith(handle, size, [=](size_t part) { return call(handle, bytes, part, at); });
}

ssize_t pwrite64(int handle, const void *bytes, size_t size, off64_t at)
{
    static const auto call = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return writeWith(handle, size, [=](size_t part) { return call(handle, bytes, part, at); });
}

int fsync(int handle)
{
    return syncWith(handle, "fsync");
}

int fdatasync(int handle)
{
    return syncWith(handle, "fdatasync");
}

int ftruncate(int handle, off_t size) noexcept
{
    return truncateWith(handle, size, "ftruncate");
}

int ftruncate64(int handle, off64_t size) noexcept
{
    return truncateWith(handle, size, "ftruncate64");
}

} // extern "C"
