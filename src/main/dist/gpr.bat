@echo off
rem Runs gpr on Windows, from an unpacked distribution.
setlocal
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo gpr: no Java found; install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 3
)
"%java%" -XX:+UseSerialGC -Xshare:auto -jar "%~dp0..\gpr.jar" %*
exit /b %ERRORLEVEL%
