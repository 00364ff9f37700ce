// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

namespace cmgmedia {

namespace {

constexpr const char* kNoNamespace =
    QT_TRANSLATE_NOOP("Diagnosis", "The WMI namespaces of the client aren't in Windows PE.");
constexpr const char* kNoClient =
    QT_TRANSLATE_NOOP("Diagnosis", "There is no client in Windows PE.");
constexpr const char* kOptional =
    QT_TRANSLATE_NOOP("Diagnosis", "A setting that is optional isn't set.");
constexpr const char* kEnvironment = QT_TRANSLATE_NOOP(
    "Diagnosis", "The task sequence environment isn't open yet, or is already closed.");
constexpr const char* kFrame =
    QT_TRANSLATE_NOOP("Diagnosis", "It surrounds another line and has no meaning of its own.");
constexpr const char* kTokens =
    QT_TRANSLATE_NOOP("Diagnosis", "This is normal where tokens are used instead of certificates.");

constexpr LogNoise kNoiseRows[] = {
    {{"HRESULT=8004100e", "HRESULT=8004100e"}, kNoNamespace},
    {{"Failed to create event \"CCM_CcmHttp_Status\"",
      R"re(Failed to create event "CCM_CcmHttp_Status")re"},
     kNoNamespace},
    {{"Failed to create SMS client object. Error 0x80040154",
      R"(Failed to create SMS client object\. Error 0x80040154)"},
     kNoClient},
    {{"spCacheMgr.createInstance(", R"(spCacheMgr\.createInstance\(.*HRESULT=80040154)"},
     kNoClient},
    {{"Is ccmexec running?, hr=0x80040154", R"(Is ccmexec running\?, hr=0x80040154)"}, kNoClient},
    {{"IsSslClientAuthEnabled - Determining provisioning mode state failed with 80070002",
      "IsSslClientAuthEnabled - Determining provisioning mode state failed with 80070002"},
     kNoClient},
    {{" is unsuccessful", R"((?:RegQueryValueExW?|GetTsRegValue\(\)) is unsuccessful)"}, kOptional},
    {{"::RegQueryValueExW(", R"(::RegQueryValueExW\(.*HRESULT=80070002)"}, kOptional},
    {{"hMap != 0, HRESULT=80070002", "hMap != 0, HRESULT=80070002"}, kEnvironment},
    {{"->open(), HRESULT=80070002", R"((?:m_pGlobalScope|this)->open\(\), HRESULT=80070002)"},
     kEnvironment},
    {{"TS environment is not initialized", "TS environment is not initialized"}, kEnvironment},
    {{"SharedEnvironment.isInitialized() == true, HRESULT=80004005",
      R"(SharedEnvironment\.isInitialized\(\) == true, HRESULT=80004005)"},
     kEnvironment},
    {{".empty(), HRESULT=80",
      R"(!s(?:VolumeID|TSMDataPath)\.empty\(\), HRESULT=8000?[47]00[05][25]?)"},
     QT_TRANSLATE_NOOP("Diagnosis", "There is no data folder before the disk is formatted.")},
    {{"\\WinPE does not exist", R"(X:\\(?:sms\\data|_SmsTsWinPE)\\WinPE does not exist)"},
     QT_TRANSLATE_NOOP("Diagnosis", "It's searched for, but not needed.")},
    {{"Client is not allowed to use or doesn't have PKI cert",
      "Client is not allowed to use or doesn't have PKI cert"},
     kTokens},
    {{"Using port 443 for CMG request", "Using port 443 for CMG request"}, kTokens},
    {{"In SSL, but with no client cert", "In SSL, but with no client cert"}, kTokens},
    {{"dwStatusInformationLength is", "dwStatusInformationLength is"}, kFrame},
    {{"AsyncCallback():", R"(AsyncCallback\(\): ?-{5,})"}, kFrame},
    {{"Failed to get AAD token", "Failed to get AAD token"},
     QT_TRANSLATE_NOOP("Diagnosis", "No one is signed in yet, so there is no user token.")},
    {{"!sCcmToken.empty()", R"(!sCcmToken\.empty\(\).*HRESULT=87d00215)"},
     QT_TRANSLATE_NOOP("Diagnosis", "It follows every failure to get a token.")},
};

} // namespace

std::span<const LogNoise> noiseRows()
{
    return kNoiseRows;
}

} // namespace cmgmedia
